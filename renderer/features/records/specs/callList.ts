import type { RecordSpec } from '../spec.ts'

export const callListSpec: RecordSpec<'callList'> = {
  kind: 'callList',
  icon: 'phone',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'line', name: 'name', isRequired: true },
        { type: 'text', name: 'script' },
        { type: 'references', name: 'clientIds', to: 'client' },
      ],
    },
    {
      id: 'more',
      isFolded: true,
      fields: [
        { type: 'day', name: 'madeOn', isRequired: true },
        { type: 'day', name: 'closedOn' },
      ],
    },
  ],
  columns: ['clientIds', 'madeOn'],
  sorting: { id: 'madeOn', desc: true },
  defaults: (today) => ({ madeOn: today }),
  state: ({ closedOn }) =>
    closedOn === null ? { code: 'open', tone: 'neutral' } : { code: 'closed', tone: 'good' },
  isOpen: ({ closedOn }) => closedOn === null,
  ways: [
    {
      id: 'run',
      icon: 'phone',
      isOffered: ({ closedOn }) => closedOn === null,
      place: ({ id }) => ({ screen: 'callRun', callListId: id }),
    },
  ],
  beginning: { id: 'fromFilter', icon: 'slidersHorizontal', dialog: { dialog: 'callListFilter' } },
  acts: [
    {
      id: 'close',
      icon: 'check',
      isOffered: ({ closedOn }) => closedOn === null,
      change: (_list, today) => ({ closedOn: today }),
    },
    {
      id: 'reopen',
      icon: 'rotateCcw',
      isOffered: ({ closedOn }) => closedOn !== null,
      change: () => ({ closedOn: null }),
    },
  ],
}
