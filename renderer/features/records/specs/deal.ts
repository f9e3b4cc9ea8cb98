import { CLIENT_SOURCES } from '#shared/domain/clients/client.ts'
import { DEAL_KINDS, DEAL_STAGES } from '#shared/domain/deals/deal.ts'
import { ATTITUDES, DECISION_ROLES } from '#shared/domain/decisionTeam/position.ts'
import type { RecordSpec } from '../spec.ts'

export const dealSpec: RecordSpec<'deal'> = {
  kind: 'deal',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'reference', name: 'clientId', to: 'client', isRequired: true },
        { type: 'line', name: 'title', isRequired: true },
        { type: 'choice', name: 'kind', choices: DEAL_KINDS },
        { type: 'choice', name: 'stage', choices: DEAL_STAGES },
        { type: 'money', name: 'value' },
        { type: 'number', name: 'probability', min: 0, max: 100 },
        {
          type: 'choice',
          name: 'source',
          choices: CLIENT_SOURCES,
          words: 'vocabulary.clientSource',
          hasNone: true,
        },
        { type: 'day', name: 'openedOn', isRequired: true },
        { type: 'day', name: 'expectedOn' },
        { type: 'day', name: 'closedOn' },
        { type: 'text', name: 'outcome' },
        { type: 'references', name: 'offeringIds', to: 'offering' },
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
        { type: 'text', name: 'notes' },
      ],
    },
  ],
}
