import { useT } from '#renderer/lib/language.ts'
import { Badge, type IconName, type Tone } from '#renderer/ui/index.ts'
import type { ProposalStatus } from '#shared/domain/proposals/proposal.ts'

const LOOKS = {
  draft: { tone: 'neutral', icon: 'pencil' },
  sent: { tone: 'accent', icon: 'send' },
  received: { tone: 'accent', icon: 'mailCheck' },
  inTalks: { tone: 'accent', icon: 'messagesSquare' },
  accepted: { tone: 'good', icon: 'circleCheck' },
  declined: { tone: 'neutral', icon: 'circleX' },
  withdrawn: { tone: 'neutral', icon: 'undo2' },
} as const satisfies Record<ProposalStatus, { readonly tone: Tone; readonly icon: IconName }>

/** The status of a proposal, in a word and by its own sign. */
export function ProposalStatusMark({ status }: { readonly status: ProposalStatus }) {
  const t = useT()
  return (
    <Badge tone={LOOKS[status].tone} icon={LOOKS[status].icon}>
      {t(`vocabulary.proposalStatus.${status}`)}
    </Badge>
  )
}

/** The sign of a status, for menus. */
export function iconOfStatus(status: ProposalStatus): IconName {
  return LOOKS[status].icon
}
