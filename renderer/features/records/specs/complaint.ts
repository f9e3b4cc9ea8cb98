import { COMPLAINT_KINDS } from '#shared/domain/afterSale/complaint.ts'
import { complaintState, isComplaintUrgent } from '#shared/domain/afterSale/complaintRules.ts'
import type { RecordSpec } from '../spec.ts'

export const complaintSpec: RecordSpec<'complaint'> = {
  kind: 'complaint',
  icon: 'circleAlert',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'reference', name: 'clientId', to: 'client', isRequired: true },
        { type: 'choice', name: 'kind', choices: COMPLAINT_KINDS },
        { type: 'line', name: 'subject', isRequired: true },
        { type: 'reference', name: 'personId', to: 'person' },
        { type: 'text', name: 'text' },
        { type: 'day', name: 'receivedOn', isRequired: true },
      ],
    },
    {
      id: 'solution',
      fields: [
        { type: 'day', name: 'acknowledgedOn' },
        { type: 'day', name: 'resolvedOn' },
        { type: 'text', name: 'solution' },
        { type: 'money', name: 'loss' },
      ],
    },
    {
      id: 'more',
      isFolded: true,
      fields: [{ type: 'reference', name: 'deliveryId', to: 'delivery' }],
    },
  ],
  columns: ['kind', 'receivedOn', 'acknowledgedOn', 'resolvedOn', 'loss'],
  sorting: { id: 'receivedOn', desc: true },
  defaults: (today) => ({ receivedOn: today }),
  state: (complaint, today) => {
    const code = complaintState(complaint)
    if (isComplaintUrgent(complaint, today)) return { code, tone: 'bad' }
    return { code, tone: code === 'resolved' ? 'good' : 'warn' }
  },
  acts: [
    {
      id: 'acknowledge',
      icon: 'phone',
      isOffered: (complaint) => complaintState(complaint) === 'received',
      change: (_complaint, today) => ({ acknowledgedOn: today }),
    },
    {
      id: 'resolve',
      icon: 'check',
      isOffered: ({ resolvedOn }) => resolvedOn === null,
      change: ({ acknowledgedOn }, today) => ({ resolvedOn: today, acknowledgedOn: acknowledgedOn ?? today }),
    },
    {
      id: 'reopen',
      icon: 'undo2',
      isOffered: ({ resolvedOn }) => resolvedOn !== null,
      change: () => ({ resolvedOn: null }),
    },
  ],
  isOpen: ({ resolvedOn }) => resolvedOn === null,
}
