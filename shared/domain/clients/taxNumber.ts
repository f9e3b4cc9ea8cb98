import { z } from 'zod'
import { requiredLine } from '#shared/lib/fields.ts'

/** ISO 3166-1 alpha-2. */
export const CountryCodeSchema = z.string().regex(/^[A-Z]{2}$/, { message: 'invalidCountry' })

/**
 * A tax number and the country that gave it. A Greek one (ΑΦΜ) has nine digits of which the last checks the others.
 * Errors: `required`, `tooLong`, `invalidCountry`, `invalidTaxNumber`.
 */
export const TaxNumberSchema = z
  .object({ country: CountryCodeSchema, number: requiredLine })
  .refine(({ country, number }) => country !== 'GR' || isAfm(number), {
    message: 'invalidTaxNumber',
    path: ['number'],
  })
  .readonly()

/**
 * True for a valid ΑΦΜ: the first eight digits weigh 256, 128 … 2; their sum modulo 11 modulo 10 is the ninth.
 * Nine zeros pass the sum but were never given out.
 */
export function isAfm(number: string): boolean {
  if (!/^\d{9}$/.test(number) || number === '000000000') return false
  const digits = Array.from(number, Number)
  const sum = digits.slice(0, 8).reduce((total, digit, index) => total + digit * 2 ** (8 - index), 0)
  return (sum % 11) % 10 === digits[8]
}

/** What people type around a tax number (spaces, dots, a leading EL or GR) is taken off. */
export function plainTaxNumber(typed: string, country: string): string {
  const plain = typed.replaceAll(/[\s.\-/]/g, '').toUpperCase()
  return country === 'GR' ? plain.replace(/^(EL|GR|ΕΛ)/, '') : plain
}
