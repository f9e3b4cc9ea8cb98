import { describe, expect, it } from 'vitest'
import { type KeyPress, shortcutOf } from '#renderer/app/shortcuts.ts'

function press(over: Partial<KeyPress>): KeyPress {
  return { key: '', code: '', ctrlKey: true, shiftKey: false, altKey: false, metaKey: false, ...over }
}

describe('a shortcut', () => {
  it('is read from the letter that is typed', () => {
    expect(shortcutOf(press({ key: 'z', code: 'KeyZ' }))).toBe('undo')
    expect(shortcutOf(press({ key: 'Z', code: 'KeyZ', shiftKey: true }))).toBe('redo')
    // On a German keyboard Z and Y change places: what is printed on the key counts.
    expect(shortcutOf(press({ key: 'z', code: 'KeyY' }))).toBe('undo')
  })

  it('is read from the place of the key where Greek is typed', () => {
    expect(shortcutOf(press({ key: 'ζ', code: 'KeyZ' }))).toBe('undo')
    expect(shortcutOf(press({ key: 'Ν', code: 'KeyN', shiftKey: true }))).toBe('newPerson')
  })

  it('counts the parts of the navigation from Today', () => {
    expect(shortcutOf(press({ key: '1', code: 'Digit1' }))).toBe('goToday')
    expect(shortcutOf(press({ key: '2', code: 'Digit2' }))).toBe('goClients')
    expect(shortcutOf(press({ key: '3', code: 'Digit3' }))).toBe('goPeople')
    expect(shortcutOf(press({ key: '4', code: 'Digit4' }))).toBe('goCalendar')
    expect(shortcutOf(press({ key: '5', code: 'Digit5' }))).toBe('goProspecting')
    expect(shortcutOf(press({ key: '9', code: 'Digit9' }))).toBe('goHouse')
    expect(shortcutOf(press({ key: 'ξ', code: 'KeyJ' }))).toBe('quickEntry')
  })

  it('needs Ctrl alone', () => {
    expect(shortcutOf(press({ key: 'z', code: 'KeyZ', ctrlKey: false }))).toBeNull()
    expect(shortcutOf(press({ key: 'z', code: 'KeyZ', altKey: true }))).toBeNull()
    expect(shortcutOf(press({ key: 'k', code: 'KeyK', metaKey: true }))).toBeNull()
  })
})
