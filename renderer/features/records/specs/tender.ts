import { type Tender, TENDER_STATUSES } from '#shared/domain/tenders/tender.ts'
import { type Day, daysBetween } from '#shared/lib/days.ts'
import type { RecordSpec, RecordState } from '../spec.ts'

/** From so many days before the deadline on, it is near. */
const SOON_DAYS = 21

export const tenderSpec: RecordSpec<'tender'> = {
  kind: 'tender',
  icon: 'gavel',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'reference', name: 'clientId', to: 'client', isRequired: true },
        { type: 'line', name: 'title', isRequired: true },
        { type: 'day', name: 'deadline', isRequired: true },
        { type: 'money', name: 'value' },
        { type: 'choice', name: 'status', choices: TENDER_STATUSES },
      ],
    },
    {
      id: 'procedure',
      isFolded: true,
      fields: [
        { type: 'line', name: 'reference' },
        { type: 'day', name: 'publishedOn' },
        { type: 'day', name: 'questionsUntil' },
        { type: 'day', name: 'decisionOn' },
        { type: 'reference', name: 'dealId', to: 'deal' },
      ],
    },
    {
      id: 'preparation',
      isFolded: true,
      fields: [
        { type: 'references', name: 'participantIds', to: 'position' },
        {
          type: 'rows',
          name: 'needs',
          fields: [
            { type: 'line', name: 'text', isRequired: true },
            { type: 'flag', name: 'isShapedByUs' },
          ],
        },
        {
          type: 'rows',
          name: 'criteria',
          fields: [
            { type: 'line', name: 'name', isRequired: true },
            { type: 'number', name: 'weight', min: 0, max: 100 },
            { type: 'number', name: 'ours', min: 1, max: 5 },
            { type: 'number', name: 'theirs', min: 1, max: 5 },
            { type: 'line', name: 'note' },
          ],
        },
        { type: 'references', name: 'competitorIds', to: 'competitor' },
      ],
    },
    { id: 'more', isFolded: true, fields: [{ type: 'text', name: 'notes' }] },
  ],
  columns: ['clientId', 'deadline', 'value', 'decisionOn', 'competitorIds'],
  sorting: { id: 'deadline', desc: false },
  state: stateOf,
  isOpen: ({ status }) => status === 'preparing' || status === 'submitted',
  acts: [
    {
      id: 'handIn',
      icon: 'send',
      isOffered: ({ status }) => status === 'preparing',
      change: ({ doneSteps }) => ({
        status: 'submitted',
        doneSteps: [...new Set([...doneSteps, 'handIn' as const])],
      }),
    },
    {
      id: 'win',
      icon: 'check',
      isOffered: ({ status }) => status === 'submitted',
      change: () => ({ status: 'won' }),
    },
    {
      id: 'lose',
      icon: 'x',
      isOffered: ({ status }) => status === 'submitted',
      change: () => ({ status: 'lost' }),
    },
    {
      id: 'cancel',
      icon: 'circleX',
      isOffered: ({ status }) => status === 'preparing' || status === 'submitted',
      change: () => ({ status: 'cancelled' }),
    },
    {
      id: 'prepare',
      icon: 'rotateCcw',
      isOffered: ({ status }) => status !== 'preparing',
      change: ({ doneSteps }) => ({
        status: 'preparing',
        doneSteps: doneSteps.filter((step) => step !== 'handIn'),
      }),
    },
  ],
}

function stateOf({ status, deadline }: Tender, today: Day): RecordState {
  switch (status) {
    case 'won':
      return { code: 'won', tone: 'good' }
    case 'lost':
    case 'cancelled':
    case 'submitted':
      return { code: status, tone: 'neutral' }
    case 'preparing': {
      const days = daysBetween(today, deadline)
      if (days < 0) return { code: 'overdue', tone: 'bad' }
      return days <= SOON_DAYS ? { code: 'soon', tone: 'warn' } : { code: 'preparing', tone: 'neutral' }
    }
  }
}
