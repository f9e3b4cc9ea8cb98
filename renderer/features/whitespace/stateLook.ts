import type { IconName } from '#renderer/ui/index.ts'
import type { WhitespaceState } from '#shared/domain/portfolio/whitespaceCell.ts'

/** The sign of each state; the colour only repeats it. */
export const ICON_OF_STATE = {
  us: 'circleCheck',
  competitor: 'users',
  inHouse: 'building2',
  none: 'circleDashed',
  unknown: 'circleQuestionMark',
} as const satisfies Record<WhitespaceState, IconName>
