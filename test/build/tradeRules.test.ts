import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { DialogSchema, DOSSIER_TABS, RouteSchema } from '#renderer/navigation/route.ts'
import { ENTITY_KINDS, recordSchemas } from '#shared/domain/records.ts'
import { TRADE_KINDS } from '#shared/domain/tradeKinds.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const HEAD = '| rule of the trade'

const rules = rowsOf(readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8'))
/** What stands in the files of the domain, declaration by declaration. */
const declarations = sourcesOf('shared/domain').flatMap(declarationsIn)
/** What the window and the main process take from the domain. */
const taken = new Set(['renderer', 'electron'].flatMap(sourcesOf).flatMap(namesTaken))

/** The rows of the table below its two head lines, as cells. */
function rowsOf(text: string): readonly (readonly string[])[] {
  const lines = text.split('\n')
  const start = lines.findIndex((line) => line.startsWith(HEAD))
  const below = lines.slice(start + 2)
  return below
    .slice(
      0,
      below.findIndex((line) => !line.startsWith('|')),
    )
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
}

/** The names in backticks. */
function namesIn(cell: string | undefined): readonly string[] {
  return [...(cell ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '')
}

function sourcesOf(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => readFileSync(join(ROOT, folder, path), 'utf8'))
}

interface Declaration {
  readonly name: string
  readonly isExported: boolean
  readonly text: string
}

function declarationsIn(source: string): readonly Declaration[] {
  const begins = /^(export )?(?:async )?(?:function\*?|const) (\w+)/gm
  const found = [...source.matchAll(begins)]
  return found.map((match, index) => ({
    name: match[2] ?? '',
    isExported: match[1] !== undefined,
    text: source.slice(match.index, found[index + 1]?.index).replace(/\/\*.*?\*\//gs, ''),
  }))
}

function isExported(name: string): boolean {
  return declarations.some((declaration) => declaration.name === name && declaration.isExported)
}

function namesTaken(source: string): readonly string[] {
  const imports = source.matchAll(/^import \{([^}]*)\} from '#shared\/domain\//gm)
  return [...imports].flatMap((match) => (match[1] ?? '').match(/\w+/g) ?? [])
}

/** True if the window or the main process takes it, or takes what calls it. */
function isReached(name: string, passed: ReadonlySet<string> = new Set()): boolean {
  if (taken.has(name)) return true
  const call = new RegExp(`\\b${name}\\(|[(, ]${name}[,)]`)
  const callers = declarations.filter(
    (declaration) =>
      declaration.name !== name && !passed.has(declaration.name) && call.test(declaration.text),
  )
  return callers.some((caller) => isReached(caller.name, new Set([...passed, name])))
}

function isRecordOrField(name: string): boolean {
  const [kind, field, ...more] = name.split('.')
  const schema = ENTITY_KINDS.find((known) => known === kind)
  if (schema === undefined || more.length > 0) return false
  return field === undefined || field in recordSchemas[schema].unwrap().shape
}

const SCREENS: ReadonlySet<string> = new Set(RouteSchema.options.map(({ shape }) => shape.screen.value))
const DIALOGS: ReadonlySet<string> = new Set(DialogSchema.options.map(({ shape }) => shape.dialog.value))

/** A screen or dialog; after a stroke the tab of a dossier, or the kind of record. */
function isPlace(name: string): boolean {
  const [place = '', part, ...more] = name.split('/')
  if (more.length > 0 || !(SCREENS.has(place) || DIALOGS.has(place))) return false
  if (part === undefined) return true
  const parts: readonly string[] = place === 'client' ? DOSSIER_TABS : TRADE_KINDS
  return ['client', 'records', 'record', 'recordForm'].includes(place) && parts.includes(part)
}

describe('the table of the rules of the trade', () => {
  it('is there, with all its columns and no empty cell', () => {
    expect(rules.length).toBeGreaterThan(50)
    expect(rules.filter((cells) => cells.length !== 4 || cells.includes(''))).toEqual([])
    expect(rules.filter((cells) => cells.slice(1).some((cell) => namesIn(cell).length === 0))).toEqual([])
  })

  it('names records and fields that exist', () => {
    expect(rules.flatMap((cells) => namesIn(cells[1])).filter((name) => !isRecordOrField(name))).toEqual([])
  })

  it('names rule functions that the domain exports and that the program reaches', () => {
    const functions = [...new Set(rules.flatMap((cells) => namesIn(cells[2])))]
    expect(functions.filter((name) => !isExported(name))).toEqual([])
    expect(functions.filter((name) => !isReached(name))).toEqual([])
  })

  it('names screens and dialogs that the window has', () => {
    expect(rules.flatMap((cells) => namesIn(cells[3])).filter((name) => !isPlace(name))).toEqual([])
  })

  it('has a record for every kind of the trade that a rule is about', () => {
    const named = new Set(rules.flatMap((cells) => namesIn(cells[1])).map((name) => name.split('.')[0]))
    const unnamed = TRADE_KINDS.filter((kind) => !named.has(kind))
    expect(unnamed).toEqual([])
  })
})
