import type { Client, ClientId } from '#shared/domain/clients/client.ts'
import { isCurrent, type Position } from '#shared/domain/decisionTeam/position.ts'
import { type CallAttempt, CallAttemptSchema } from '#shared/domain/prospecting/callAttempt.ts'
import { CallListSchema } from '#shared/domain/prospecting/callList.ts'
import { type Exhibition, ExhibitionSchema } from '#shared/domain/prospecting/exhibition.ts'
import { type Letter, LetterSchema } from '#shared/domain/prospecting/letter.ts'
import { type Objection, ObjectionSchema } from '#shared/domain/prospecting/objection.ts'
import { dayFrom, workingDayFrom } from '../../demoDays.ts'
import type { TradeDemo, TradeDemoContext } from '../tradeDemo.ts'
import { type CallListPlot, callLists } from './callPlots.ts'
import { exhibitionPlots, letterPlots } from './eventPlots.ts'
import { objectionPlots } from './objectionPlots.ts'
import { type Pair, said } from './pair.ts'

/** Lists to call with their calls, what clients held against it, cards from two stands, and two letters to many. */
export function demoProspecting(context: TradeDemoContext): TradeDemo {
  const lists = callLists.map((plot) => callListOf(plot, context))
  const attempts = lists.flatMap((list) => list.attempts)
  return {
    callList: lists.map(({ list }) => list),
    callAttempt: attempts,
    objection: objections(attempts, context),
    exhibition: exhibitions(context),
    letter: letters(context),
  }
}

function callListOf(plot: CallListPlot, context: TradeDemoContext) {
  const { today, language, newId } = context
  const tell = (pair: Pair): string => said(pair, language)
  const clients = ofClass(context, plot.classes).slice(0, plot.calls.length)
  const id = newId('callList')
  const attempts = clients.flatMap((client, index) =>
    (plot.calls[index] ?? []).map(({ ago, result, note, again }) =>
      CallAttemptSchema.parse({
        id: newId('callAttempt'),
        clientId: client.id,
        callListId: id,
        personId: whoToAskFor(client.id, context)?.personId ?? null,
        day: workingDayFrom(today, -ago),
        result,
        nextTryOn: again === undefined ? null : workingDayFrom(today, again),
        note: note === undefined ? '' : tell(note),
      }),
    ),
  )
  const list = CallListSchema.parse({
    id,
    name: tell(plot.name),
    madeOn: workingDayFrom(today, -plot.ago),
    filter: { classes: plot.classes, silentDays: plot.silentDays },
    clientIds: clients.map((client) => client.id),
    script: tell(plot.script),
    closedOn: plot.isClosed ? workingDayFrom(today, -60) : null,
  })
  return { list, attempts }
}

/** Every call that reached somebody may have met with an objection; the newest calls with the first ones. */
function objections(attempts: readonly CallAttempt[], context: TradeDemoContext): readonly Objection[] {
  const { language, newId } = context
  const reached = attempts
    .filter(({ result }) => result !== 'noAnswer' && result !== 'wrongNumber' && result !== 'meeting')
    .toSorted((one, other) => (one.day < other.day ? 1 : -1))
  const others = ofClass(context, ['key', 'regular'])
  return objectionPlots.map(({ topic, outcome, objection, answer }, index) => {
    const attempt = reached[index]
    const client = others[index % others.length]
    const clientId = attempt?.clientId ?? client?.id ?? null
    return ObjectionSchema.parse({
      id: newId('objection'),
      ...{ topic, outcome, clientId },
      personId: attempt?.personId ?? (clientId && whoToAskFor(clientId, context)?.personId) ?? null,
      attemptId: attempt?.id ?? null,
      day: attempt?.day ?? workingDayFrom(context.today, -90 - index * 7),
      objection: said(objection, language),
      answer: said(answer, language),
    })
  })
}

function exhibitions(context: TradeDemoContext): readonly Exhibition[] {
  const { today, language, newId, clients, positions } = context
  const met = clients
    .filter(({ source, archivedOn }) => source === 'exhibition' && archivedOn === null)
    .flatMap(({ id }) =>
      positions.filter((position) => position.clientId === id && isFree(position, context)),
    )
  let next = 0
  return exhibitionPlots.map(({ name, place, from, days, notes, cards }) =>
    ExhibitionSchema.parse({
      id: newId('exhibition'),
      name: said(name, language),
      place: said(place, language),
      fromDay: dayFrom(today, from),
      toDay: dayFrom(today, from + days - 1),
      notes: said(notes, language),
      cards: cards.map((note) => {
        const position = met[next++ % met.length]
        return {
          id: newId('exhibition'),
          personId: position?.personId ?? null,
          clientId: position?.clientId ?? null,
          note: said(note, language),
        }
      }),
    }),
  )
}

function letters(context: TradeDemoContext): readonly Letter[] {
  const { today, language, newId } = context
  return letterPlots.map(({ title, subject, body, written, sent, classes }) =>
    LetterSchema.parse({
      id: newId('letter'),
      title: said(title, language),
      subject: said(subject, language),
      body: said(body, language),
      positionIds: ofClass(context, classes).flatMap(({ id }) => whoToAskFor(id, context)?.id ?? []),
      writtenOn: workingDayFrom(today, written),
      sentOn: sent === null ? null : workingDayFrom(today, sent),
    }),
  )
}

function ofClass({ clients }: TradeDemoContext, classes: readonly Client['class'][]): readonly Client[] {
  return clients.filter((client) => classes.includes(client.class) && client.archivedOn === null)
}

/** The first who works there and may be written to. */
function whoToAskFor(clientId: ClientId, context: TradeDemoContext): Position | null {
  return (
    context.positions.find((position) => position.clientId === clientId && isFree(position, context)) ?? null
  )
}

function isFree(position: Position, { people, today }: TradeDemoContext): boolean {
  const person = people.find(({ id }) => id === position.personId)
  return isCurrent(position, today) && person?.restricted === false && person.archivedOn === null
}
