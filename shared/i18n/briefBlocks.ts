import type { BriefPerson, MeetingBrief } from '#shared/domain/brief/brief.ts'
import type { Day } from '#shared/lib/days.ts'
import { formatDay, formatMoney } from './format.ts'
import type { Language } from './messages.ts'
import type { Translate } from './translate.ts'

/** One line of a brief: what it is, and in smaller letters what to know about it. */
export interface BriefLine {
  readonly text: string
  readonly detail: string
  readonly isLate: boolean
}

/** A titled part of a brief. */
export interface BriefBlock {
  readonly id: 'dealings' | 'promises' | 'complaints' | 'questions' | 'deals' | 'proposals' | 'celebrations'
  readonly title: string
  readonly lines: readonly BriefLine[]
}

/** The parts of a brief in words, the same on screen and on paper; a part with nothing to say is left out. */
export function briefBlocks(brief: MeetingBrief, t: Translate, language: Language): readonly BriefBlock[] {
  const day = (value: Day): string => formatDay(value, language, 'long')
  const line = (text: string, facts: readonly (string | null)[], isLate = false): BriefLine => {
    return { text, detail: facts.filter((fact) => fact !== null && fact !== '').join(' · '), isLate }
  }
  const blocks: readonly Omit<BriefBlock, 'title'>[] = [
    {
      id: 'dealings',
      lines: brief.dealings.map((one) =>
        line(one.text, [day(one.day), t(`vocabulary.interactionKind.${one.kind}`), ...one.people]),
      ),
    },
    {
      id: 'promises',
      lines: brief.promises.map(({ what, side, person, dueOn, isLate }) => {
        const due = dueOn && t(isLate ? 'brief.wasDue' : 'brief.due', { day: day(dueOn) })
        return line(what, [t(`brief.side.${side}`), person, due], isLate)
      }),
    },
    {
      id: 'complaints',
      lines: brief.complaints.map(({ subject, state, receivedOn }) =>
        line(subject, [t(`brief.complaintState.${state}`), day(receivedOn)]),
      ),
    },
    {
      id: 'questions',
      lines: brief.questions.map(({ question, state, dueOn }) =>
        line(question, [t(`brief.questionState.${state}`), dueOn && t('brief.due', { day: day(dueOn) })]),
      ),
    },
    {
      id: 'deals',
      lines: brief.deals.map(({ title, stage, value, expectedOn }) =>
        line(title, [
          t(`brief.stage.${stage}`),
          value && formatMoney(value, language),
          expectedOn && t('brief.expected', { day: day(expectedOn) }),
        ]),
      ),
    },
    {
      id: 'proposals',
      lines: brief.proposals.map(({ title, status, amount, validUntil }) =>
        line(title, [
          t(`vocabulary.proposalStatus.${status}`),
          amount && formatMoney(amount, language),
          validUntil && t('brief.validThrough', { day: day(validUntil) }),
        ]),
      ),
    },
    {
      id: 'celebrations',
      lines: brief.celebrations.map(({ name, kind, label, day: on }) =>
        line(name, [kind === 'occasion' ? label : t(`brief.celebration.${kind}`), day(on)]),
      ),
    },
  ]
  return blocks
    .filter(({ lines }) => lines.length > 0)
    .map((block) => ({ ...block, title: t(`brief.${block.id}`) }))
}

/** The part somebody plays and how well we know them, in one line. */
export function partText(person: BriefPerson, t: Translate): string {
  const { decisionRole, orientation, coverage } = person
  return [
    decisionRole && t(`vocabulary.decisionRole.${decisionRole}`),
    orientation && t(`vocabulary.orientation.${orientation}`),
    t(`vocabulary.coverage.${coverage}`),
  ]
    .filter((word) => word !== null)
    .join(' · ')
}

/** When we last had to do with somebody. */
export function lastContactText({ lastContact }: BriefPerson, t: Translate, language: Language): string {
  if (lastContact === null) return t('brief.noContact')
  return t('brief.lastContact', { day: formatDay(lastContact, language, 'long') })
}
