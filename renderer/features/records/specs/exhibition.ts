import type { RecordSpec } from '../spec.ts'

export const exhibitionSpec: RecordSpec<'exhibition'> = {
  kind: 'exhibition',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'line', name: 'name', isRequired: true },
        { type: 'line', name: 'place' },
        { type: 'day', name: 'fromDay', isRequired: true },
        { type: 'day', name: 'toDay' },
        {
          type: 'rows',
          name: 'cards',
          fields: [
            { type: 'reference', name: 'personId', to: 'person' },
            { type: 'reference', name: 'clientId', to: 'client' },
            { type: 'line', name: 'note' },
          ],
        },
        { type: 'text', name: 'notes' },
      ],
    },
  ],
}
