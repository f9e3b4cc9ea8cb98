import type { Exhibition } from '#shared/domain/prospecting/exhibition.ts'
import type { Day } from '#shared/lib/days.ts'
import type { RecordSpec, RecordState } from '../spec.ts'

export const exhibitionSpec: RecordSpec<'exhibition'> = {
  kind: 'exhibition',
  icon: 'contact',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'line', name: 'name', isRequired: true },
        { type: 'line', name: 'place' },
        { type: 'day', name: 'fromDay', isRequired: true },
        { type: 'day', name: 'toDay' },
        { type: 'text', name: 'notes' },
      ],
    },
    {
      id: 'cards',
      isFolded: true,
      fields: [
        {
          type: 'rows',
          name: 'cards',
          fields: [
            { type: 'reference', name: 'personId', to: 'person' },
            { type: 'reference', name: 'clientId', to: 'client' },
            { type: 'line', name: 'note' },
          ],
        },
      ],
    },
  ],
  columns: ['fromDay', 'toDay', 'place', 'cards'],
  sorting: { id: 'fromDay', desc: true },
  defaults: (today) => ({ fromDay: today }),
  state: stateOf,
  ways: [
    {
      id: 'cards',
      icon: 'contact',
      isOffered: () => true,
      place: ({ id }) => ({ screen: 'standCards', exhibitionId: id }),
    },
  ],
  isOpen: (exhibition, today) => stateOf(exhibition, today).code !== 'over',
}

function stateOf({ fromDay, toDay }: Exhibition, today: Day): RecordState {
  if (today < fromDay) return { code: 'ahead', tone: 'neutral' }
  return today <= (toDay ?? fromDay) ? { code: 'now', tone: 'good' } : { code: 'over', tone: 'neutral' }
}
