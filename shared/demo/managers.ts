import type { Thing } from './grammar/fill.ts'
import { politeForms } from './grammar/greekNames.ts'

/** The three managers of the department; a story says whose client it is. */
export const managers = {
  iro: { el: politeForms('Ηρώ', 'Βαρδάκη'), en: 'Ms Vardaki' },
  markos: { el: politeForms('Μάρκος', 'Αλεβίζος'), en: 'Mr Alevizos' },
  thaleia: { el: politeForms('Θάλεια', 'Ρούσσου'), en: 'Ms Roussou' },
} as const satisfies Readonly<Record<string, Thing>>

export type ManagerName = keyof typeof managers
