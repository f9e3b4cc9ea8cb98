import { describe, expect, it } from 'vitest'
import { assertNever } from '#shared/lib/assertNever.ts'
import {
  CurrencySchema,
  emailOrEmpty,
  line,
  MoneySchema,
  requiredLine,
  text,
  TimeOfDaySchema,
} from '#shared/lib/fields.ts'
import { idOf, IdSchema } from '#shared/lib/ids.ts'
import { err, ok, type Result } from '#shared/lib/result.ts'

const codeOf = (parsed: {
  readonly error?: { readonly issues: readonly { readonly message: string }[] } | undefined
}) => parsed.error?.issues[0]?.message

describe('a result', () => {
  it('is a value or a code', () => {
    const half = (value: number): Result<number, 'odd'> => (value % 2 === 0 ? ok(value / 2) : err('odd'))
    expect(half(4)).toEqual({ ok: true, value: 2 })
    expect(half(3)).toEqual({ ok: false, error: 'odd' })
  })

  it('is not what an impossible case gives', () => {
    expect(() => assertNever('new kind' as never)).toThrow('Unexpected value: "new kind"')
  })
})

describe('an id', () => {
  it('is a UUID and nothing else', () => {
    const id = '01941f29-7c00-7000-8000-000000000001'
    expect(idOf('client').parse(id)).toBe(id)
    for (const wrong of ['', '1', '../../etc', `${id} `])
      expect(IdSchema.safeParse(wrong).success).toBe(false)
  })
})

describe('a field', () => {
  it('of one line is trimmed and limited', () => {
    expect(line.parse('  Μαρία ')).toBe('Μαρία')
    expect(codeOf(requiredLine.safeParse('   '))).toBe('required')
    expect(codeOf(line.safeParse('α'.repeat(201)))).toBe('tooLong')
  })

  it('of many lines keeps its beginning and loses the space at its end', () => {
    expect(text.parse('  α\n\nβ \n')).toBe('  α\n\nβ')
    expect(codeOf(text.safeParse('α'.repeat(20_001)))).toBe('tooLong')
  })

  it('for an e-mail address takes one or none', () => {
    expect(emailOrEmpty.parse('')).toBe('')
    expect(emailOrEmpty.parse(' maria@aigaio.example ')).toBe('maria@aigaio.example')
    expect(codeOf(emailOrEmpty.safeParse('maria@'))).toBe('invalidEmail')
  })

  it('for a time of day takes hours and minutes', () => {
    for (const time of ['00:00', '09:30', '23:59']) expect(TimeOfDaySchema.parse(time)).toBe(time)
    for (const time of ['24:00', '9:30', '12:60', ''])
      expect(codeOf(TimeOfDaySchema.safeParse(time))).toBe('invalidTime')
  })

  it('for money counts whole cents of a known currency', () => {
    expect(MoneySchema.parse({ minor: 1250, currency: 'EUR' })).toEqual({ minor: 1250, currency: 'EUR' })
    expect(codeOf(MoneySchema.safeParse({ minor: 12.5, currency: 'EUR' }))).toBe('invalidAmount')
    expect(codeOf(CurrencySchema.safeParse('€'))).toBe('invalidCurrency')
  })
})
