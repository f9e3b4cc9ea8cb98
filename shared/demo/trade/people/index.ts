import { isCurrent, type Position } from '#shared/domain/decisionTeam/position.ts'
import { type LinkKind, PersonLinkSchema } from '#shared/domain/people/personLink.ts'
import type { TradeDemo, TradeDemoContext } from '../tradeDemo.ts'

/** Of so many teams one head is known to listen to somebody of another house. */
const ACROSS_EVERY = 6

/** Who reports to whom and listens to whom in the decision teams, and who worked together before. */
export function demoLinks(context: TradeDemoContext): TradeDemo {
  const { clients, positions, today, newId } = context
  const teams = clients
    .map(({ id }) => positions.filter((one) => one.clientId === id && isCurrent(one, today)))
    .filter((team) => team.length > 1)
  const heads = teams.flatMap(
    (team) => team.find(({ decisionRole }) => decisionRole === 'decisionMaker') ?? [],
  )
  const link = (one: Position, other: Position, kind: LinkKind) =>
    one.personId === other.personId
      ? []
      : [
          PersonLinkSchema.parse({
            id: newId('personLink'),
            personId: one.personId,
            otherId: other.personId,
            kind,
          }),
        ]
  return {
    personLink: [
      ...heads.flatMap((head) => teamLinks(head, teams).flatMap(([one, kind]) => link(one, head, kind))),
      ...heads.flatMap((head, index) => {
        const other = heads[index + 1]
        return other === undefined || index % ACROSS_EVERY !== 0 ? [] : link(head, other, 'formerColleague')
      }),
    ],
  }
}

/** What the others of a team are to its head. */
function teamLinks(
  head: Position,
  teams: readonly (readonly Position[])[],
): readonly (readonly [Position, LinkKind])[] {
  const team = teams.find((members) => members.includes(head)) ?? []
  return team.flatMap((one) => {
    const kind = one.decisionRole === null ? undefined : KIND_OF[one.decisionRole]
    return one === head || kind === undefined ? [] : [[one, kind] as const]
  })
}

const KIND_OF: { readonly [Role in NonNullable<Position['decisionRole']>]?: LinkKind } = {
  approver: 'worksWith',
  evaluator: 'reportsTo',
  gatekeeper: 'reportsTo',
}
