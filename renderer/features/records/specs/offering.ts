import { OFFERING_KINDS } from '#shared/domain/portfolio/offering.ts'
import type { RecordSpec } from '../spec.ts'

export const offeringSpec: RecordSpec<'offering'> = {
  kind: 'offering',
  icon: 'package',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'line', name: 'name', isRequired: true },
        { type: 'choice', name: 'kind', choices: OFFERING_KINDS },
        { type: 'text', name: 'benefit' },
        { type: 'money', name: 'price' },
        { type: 'line', name: 'unit' },
      ],
    },
    {
      id: 'more',
      isFolded: true,
      fields: [
        { type: 'line', name: 'code' },
        { type: 'day', name: 'archivedOn' },
      ],
    },
  ],
  columns: ['kind', 'price', 'unit', 'code', 'benefit'],
  sorting: { id: 'title', desc: false },
  state: ({ archivedOn }) =>
    archivedOn === null ? { code: 'offered', tone: 'good' } : { code: 'archived', tone: 'neutral' },
  acts: [
    {
      id: 'archive',
      icon: 'archive',
      isOffered: ({ archivedOn }) => archivedOn === null,
      change: (_row, today) => ({ archivedOn: today }),
    },
    {
      id: 'restore',
      icon: 'archiveRestore',
      isOffered: ({ archivedOn }) => archivedOn !== null,
      change: () => ({ archivedOn: null }),
    },
  ],
}
