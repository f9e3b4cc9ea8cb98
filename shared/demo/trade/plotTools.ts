import type { Client } from '#shared/domain/clients/client.ts'
import { isCurrent } from '#shared/domain/decisionTeam/position.ts'
import type { PersonId } from '#shared/domain/people/person.ts'
import type { Day } from '#shared/lib/days.ts'
import { present } from '../demoContext.ts'
import { workingDayFrom } from '../demoDays.ts'
import { clientOf } from './portfolio/clientOf.ts'
import { type Pair, said } from './prospecting/pair.ts'
import type { TradeDemoContext } from './tradeDemo.ts'

/** What plots are told with: clients by their short names, people by their place, days from today. */
export interface PlotTools {
  readonly client: (at: string) => Client
  /** One of those who work there today, in the order in which the story tells them. */
  readonly person: (at: string, place: number) => PersonId
  readonly day: (offset: number) => Day
  /** The same for a day that may be missing. */
  readonly maybeDay: (offset: number | null | undefined) => Day | null
  readonly say: (pair: Pair) => string
  /** The same for a text that may be missing. */
  readonly maybeSay: (pair: Pair | undefined) => string
}

/** The tools of one telling. */
export function plotTools(context: TradeDemoContext): PlotTools {
  const { today, language, positions } = context
  const day = (offset: number): Day => workingDayFrom(today, offset)
  const say = (pair: Pair): string => said(pair, language)
  return {
    client: (at) => clientOf(context, at),
    person: (at, place) => {
      const { id } = clientOf(context, at)
      const there = positions.filter((one) => one.clientId === id && isCurrent(one, today))
      return present(there[place], `person ${place} at ${at}`).personId
    },
    day,
    maybeDay: (offset) => (offset === null || offset === undefined ? null : day(offset)),
    say,
    maybeSay: (pair) => (pair === undefined ? '' : say(pair)),
  }
}
