import { OFFERING_KINDS } from '#shared/domain/portfolio/offering.ts'
import type { RecordSpec } from '../spec.ts'

export const offeringSpec: RecordSpec<'offering'> = {
  kind: 'offering',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'line', name: 'name', isRequired: true },
        { type: 'line', name: 'code' },
        { type: 'choice', name: 'kind', choices: OFFERING_KINDS },
        { type: 'text', name: 'benefit' },
        { type: 'money', name: 'price' },
        { type: 'line', name: 'unit' },
        { type: 'day', name: 'archivedOn' },
      ],
    },
  ],
}
