import { LINK_KINDS } from '#shared/domain/people/personLink.ts'
import type { RecordSpec } from '../spec.ts'

export const personLinkSpec: RecordSpec<'personLink'> = {
  kind: 'personLink',
  icon: 'users',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'reference', name: 'personId', to: 'person', isRequired: true },
        { type: 'choice', name: 'kind', choices: LINK_KINDS },
        { type: 'reference', name: 'otherId', to: 'person', isRequired: true },
        { type: 'line', name: 'note' },
      ],
    },
  ],
  columns: ['personId', 'kind', 'otherId'],
}
