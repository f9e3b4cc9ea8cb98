import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../../../renderer/styles/tokens.css', import.meta.url), 'utf8')

/** The colours of one theme: its block of the style sheet. */
function themeColours(theme: 'light' | 'dark'): ReadonlyMap<string, string> {
  const block = new RegExp(`\\[data-theme='${theme}'\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? ''
  return new Map([...block.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1] ?? '', m[2] ?? '']))
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

const GROUNDS = ['bg', 'surface', 'sunken', 'raised']
const TEXT_PAIRS: readonly (readonly [string, string])[] = [
  ...['ink', 'ink2', 'accent', 'good', 'warn', 'bad', 'feast'].flatMap((text) =>
    GROUNDS.map((ground) => [text, ground] as const),
  ),
  ...['accent', 'good', 'warn', 'bad', 'feast'].flatMap((tone) => [
    [tone, `${tone}-soft`] as const,
    ['ink', `${tone}-soft`] as const,
  ]),
  ['ink2', 'chip'],
  ['ink', 'chip'],
  ['ink2', 'accent-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['on-bad', 'bad'],
  ['on-bad', 'bad-hover'],
]

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  const colours = themeColours(theme)
  const colour = (name: string): string => {
    const value = colours.get(name)
    if (value === undefined) throw new Error(`No colour --${name} in the ${theme} theme`)
    return value
  }

  it.each(TEXT_PAIRS)('writes %s on %s with at least 4.5 : 1', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(GROUNDS)('borders inputs on %s with at least 3 : 1', (ground) => {
    expect(contrast(colour('line-strong'), colour(ground))).toBeGreaterThanOrEqual(3)
    expect(contrast(colour('accent'), colour(ground))).toBeGreaterThanOrEqual(3)
  })
})

describe('the themes', () => {
  it('define the same colours', () => {
    expect([...themeColours('dark').keys()].sort()).toEqual([...themeColours('light').keys()].sort())
    expect(themeColours('light').size).toBeGreaterThan(20)
  })
})
