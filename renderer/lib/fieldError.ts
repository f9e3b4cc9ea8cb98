import { validationEn } from '#shared/i18n/en/validation.ts'
import type { Translate } from '#shared/i18n/translate.ts'

type ValidationCode = keyof typeof validationEn

/** The sentence beside a field for a validator's code; undefined when there is nothing wrong. */
export function fieldError(t: Translate, code: string | undefined): string | undefined {
  if (code === undefined) return undefined
  return t(`validation.${isKnown(code) ? code : 'invalid'}`)
}

function isKnown(code: string): code is ValidationCode {
  return Object.hasOwn(validationEn, code)
}
