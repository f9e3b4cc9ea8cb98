import type { Language } from '#shared/i18n/messages.ts'
import type { Thing } from './grammar/fill.ts'
import { politeForms } from './grammar/greekNames.ts'

/** The three managers of the department; a story says whose client it is. */
export const managers = {
  iro: { el: politeForms('Ηρώ', 'Βαρδάκη'), en: 'Ms Vardaki' },
  markos: { el: politeForms('Μάρκος', 'Αλεβίζος'), en: 'Mr Alevizos' },
  thaleia: { el: politeForms('Θάλεια', 'Ρούσσου'), en: 'Ms Roussou' },
} as const satisfies Readonly<Record<string, Thing>>

/** Their names as they stand with their clients. */
export const managerNames: Readonly<Record<keyof typeof managers, Readonly<Record<Language, string>>>> = {
  iro: { el: 'Ηρώ Βαρδάκη', en: 'Iro Vardaki' },
  markos: { el: 'Μάρκος Αλεβίζος', en: 'Markos Alevizos' },
  thaleia: { el: 'Θάλεια Ρούσσου', en: 'Thaleia Roussou' },
}

export type ManagerName = keyof typeof managers
