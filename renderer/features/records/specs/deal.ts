import { CLIENT_SOURCES } from '#shared/domain/clients/client.ts'
import { type Deal, DEAL_KINDS, DEAL_STAGES } from '#shared/domain/deals/deal.ts'
import { isClosed, isClosedStage, staleness } from '#shared/domain/deals/dealRules.ts'
import { ATTITUDES, DECISION_ROLES } from '#shared/domain/decisionTeam/position.ts'
import { addDays, type Day } from '#shared/lib/days.ts'
import type { RecordSpec, RecordState } from '../spec.ts'

/** A decision usually takes about three months. */
const USUAL_DAYS_TO_DECISION = 90

export const dealSpec: RecordSpec<'deal'> = {
  kind: 'deal',
  icon: 'handshake',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'reference', name: 'clientId', to: 'client', isRequired: true },
        { type: 'line', name: 'title', isRequired: true },
        { type: 'choice', name: 'kind', choices: DEAL_KINDS },
        { type: 'choice', name: 'stage', choices: DEAL_STAGES },
        { type: 'money', name: 'value' },
        { type: 'day', name: 'expectedOn' },
      ],
    },
    {
      id: 'origin',
      isFolded: true,
      fields: [
        { type: 'references', name: 'offeringIds', to: 'offering' },
        {
          type: 'choice',
          name: 'source',
          choices: CLIENT_SOURCES,
          words: 'vocabulary.clientSource',
          hasNone: true,
        },
        { type: 'day', name: 'openedOn', isRequired: true },
      ],
    },
    {
      id: 'decision',
      isFolded: true,
      fields: [
        { type: 'number', name: 'probability', min: 0, max: 100 },
        {
          type: 'rows',
          name: 'roles',
          fields: [
            { type: 'reference', name: 'positionId', to: 'position', isRequired: true },
            { type: 'choice', name: 'role', choices: DECISION_ROLES, words: 'vocabulary.decisionRole' },
            {
              type: 'choice',
              name: 'attitude',
              choices: ATTITUDES,
              words: 'vocabulary.attitude',
              hasNone: true,
            },
          ],
        },
      ],
    },
    {
      id: 'outcome',
      isFolded: true,
      fields: [
        { type: 'text', name: 'outcome' },
        { type: 'day', name: 'closedOn' },
      ],
    },
    { id: 'more', isFolded: true, fields: [{ type: 'text', name: 'notes' }] },
  ],
  columns: ['clientId', 'stage', 'value', 'expectedOn', 'kind', 'source'],
  sorting: { id: 'expectedOn', desc: false },
  defaults: (today) => ({ openedOn: today, expectedOn: addDays(today, USUAL_DAYS_TO_DECISION) }),
  state: stateOf,
  isOpen: (deal) => !isClosed(deal),
  acts: [
    {
      id: 'advance',
      icon: 'chevronRight',
      isOffered: (deal) => nextStage(deal) !== null,
      change: (deal) => ({ stage: nextStage(deal) ?? deal.stage, probability: null }),
    },
  ],
}

function stateOf(deal: Deal, today: Day): RecordState {
  if (deal.stage === 'won') return { code: 'won', tone: 'good' }
  if (deal.stage === 'lost') return { code: 'lost', tone: 'neutral' }
  return staleness(deal, today, today) === 'dayPassed'
    ? { code: 'dayPassed', tone: 'warn' }
    : { code: 'open', tone: 'neutral' }
}

/** Closing asks for a reason, so it is not one press away. */
function nextStage({ stage }: Deal): Deal['stage'] | null {
  const next = DEAL_STAGES[DEAL_STAGES.indexOf(stage) + 1]
  return next === undefined || isClosedStage(next) || isClosedStage(stage) ? null : next
}
