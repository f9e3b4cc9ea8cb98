import { ComplaintSchema } from '#shared/domain/afterSale/complaint.ts'
import { type Contract, ContractSchema } from '#shared/domain/afterSale/contract.ts'
import { type Delivery, type DeliveryId, DeliverySchema } from '#shared/domain/afterSale/delivery.ts'
import { FeedbackSchema } from '#shared/domain/afterSale/feedback.ts'
import { PromiseSchema } from '#shared/domain/afterSale/promise.ts'
import { ReviewSchema } from '#shared/domain/afterSale/review.ts'
import { ReferralSchema } from '#shared/domain/referrals/referral.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import type { Day } from '#shared/lib/days.ts'
import { present } from '../../demoContext.ts'
import { type PlotTools, plotTools } from '../plotTools.ts'
import type { TradeDemo, TradeDemoContext } from '../tradeDemo.ts'
import { complaintPlots } from './complaintPlots.ts'
import { contractPlots } from './contractPlots.ts'
import { type DeliveryPlot, deliveryPlots } from './deliveryPlots.ts'
import { promisePlots } from './promisePlots.ts'
import { reviewPlots } from './reviewPlots.ts'
import { feedbackPlots, referralPlots } from './voicePlots.ts'

const CENTS = 100

/** What follows the signature: contracts, deliveries, promises, complaints, reviews, feedback and recommendations. */
export function demoAfterSale(context: TradeDemoContext): TradeDemo {
  const tools = plotTools(context)
  const contract = contracts(context, tools)
  const delivered = deliveries(context, tools, contract)
  return {
    contract,
    delivery: delivered.map(({ delivery }) => delivery),
    promise: promises(context, tools),
    complaint: complaints(context, tools, delivered),
    review: reviews(context, tools),
    feedback: feedback(context, tools),
    referral: referrals(context, tools, delivered),
  }
}

function contracts({ newId }: TradeDemoContext, { client, day, say, maybeSay }: PlotTools) {
  return contractPlots.map((plot) => {
    const [amount, currency] = plot.value
    return ContractSchema.parse({
      id: newId('contract'),
      clientId: client(plot.at).id,
      title: say(plot.title),
      number: plot.number,
      signedOn: day(plot.signed),
      startsOn: day(plot.starts),
      endsOn: plot.ends === null ? null : day(plot.ends),
      noticeDays: plot.notice,
      value: { minor: amount * CENTS, currency },
      amendments: (plot.amendments ?? []).map(({ on, title, change, ends }) => ({
        id: newId('contract'),
        day: day(on),
        title: say(title),
        change: change === null ? null : { minor: change * CENTS, currency },
        endsOn: ends === undefined ? null : day(ends),
      })),
      notes: maybeSay(plot.notes),
    })
  })
}

interface Delivered {
  readonly plot: DeliveryPlot
  readonly delivery: Delivery
}

function deliveries(
  { newId }: TradeDemoContext,
  { client, day, maybeDay, say, maybeSay }: PlotTools,
  signed: readonly Contract[],
): readonly Delivered[] {
  return deliveryPlots.map((plot) => {
    const clientId = client(plot.at).id
    const delivery = DeliverySchema.parse({
      id: newId('delivery'),
      clientId,
      contractId: contractFor(clientId, day(plot.promised), signed)?.id ?? null,
      title: say(plot.title),
      promisedOn: day(plot.promised),
      deliveredOn: maybeDay(plot.delivered),
      outcome: plot.outcome,
      notes: maybeSay(plot.notes),
    })
    return { plot, delivery }
  })
}

/** Nothing is delivered under a contract that was not signed yet. */
function contractFor(clientId: ClientId, promisedOn: Day, signed: readonly Contract[]): Contract | undefined {
  return signed.find((contract) => contract.clientId === clientId && contract.signedOn <= promisedOn)
}

function promises({ newId }: TradeDemoContext, { client, person, day, maybeDay, say, maybeSay }: PlotTools) {
  return promisePlots.map(({ side, at, who, what, made, due, kept, withdrawn, notes }) =>
    PromiseSchema.parse({
      id: newId('promise'),
      clientId: client(at).id,
      side,
      personId: person(at, who),
      what: say(what),
      madeOn: day(made),
      dueOn: maybeDay(due),
      keptOn: maybeDay(kept),
      withdrawnOn: maybeDay(withdrawn),
      notes: maybeSay(notes),
    }),
  )
}

function complaints(
  { newId }: TradeDemoContext,
  { client, person, day, maybeDay, say, maybeSay }: PlotTools,
  delivered: readonly Delivered[],
) {
  return complaintPlots.map(({ at, who, kind, delivery, subject, text, days, euros, solution }) => {
    const [received, acknowledged, resolved] = days
    return ComplaintSchema.parse({
      id: newId('complaint'),
      clientId: client(at).id,
      personId: person(at, who),
      deliveryId: deliveryId(delivery, delivered),
      kind,
      subject: say(subject),
      text: say(text),
      receivedOn: day(received),
      acknowledgedOn: maybeDay(acknowledged),
      resolvedOn: maybeDay(resolved),
      loss: euros === undefined ? null : { minor: euros * CENTS, currency: 'EUR' },
      solution: maybeSay(solution),
    })
  })
}

function reviews(
  { newId, specialists }: TradeDemoContext,
  { client, person, day, maybeDay, say }: PlotTools,
) {
  return reviewPlots.map(({ at, title, on, rating, theirs, ours, results, openings, next }) =>
    ReviewSchema.parse({
      id: newId('review'),
      clientId: client(at).id,
      title: say(title),
      day: day(on),
      rating,
      personIds: theirs.map((place) => person(at, place)),
      specialistIds: ours.map((place) => present(specialists[place], `specialist ${place}`).id),
      results: say(results),
      openings: say(openings),
      nextOn: maybeDay(next),
    }),
  )
}

function feedback({ newId }: TradeDemoContext, { client, person, day, say, maybeSay }: PlotTools) {
  return feedbackPlots.map(({ at, who, on, kind, isAsked, text, answer }) =>
    FeedbackSchema.parse({
      id: newId('feedback'),
      clientId: client(at).id,
      personId: person(at, who),
      day: day(on),
      kind,
      isAsked,
      text: say(text),
      answer: maybeSay(answer),
    }),
  )
}

function referrals(
  { newId }: TradeDemoContext,
  { client, person, maybeDay, say, maybeSay }: PlotTools,
  delivered: readonly Delivered[],
) {
  return referralPlots.map((plot) =>
    ReferralSchema.parse({
      id: newId('referral'),
      clientId: client(plot.at).id,
      personId: person(plot.at, plot.who),
      kind: plot.kind,
      deliveryId: deliveryId(plot.delivery, delivered),
      subject: say(plot.subject),
      askedOn: maybeDay(plot.asked),
      promisedFor: maybeDay(plot.promised),
      receivedOn: maybeDay(plot.received),
      publishedOn: maybeDay(plot.published),
      declinedOn: maybeDay(plot.declined),
      mayPublish: plot.mayPublish,
      introducedClientId: plot.led === undefined ? null : client(plot.led).id,
      introducedTo: maybeSay(plot.to),
      text: maybeSay(plot.text),
    }),
  )
}

/** A delivery by its English title. */
function deliveryId(title: string | undefined, delivered: readonly Delivered[]): DeliveryId | null {
  if (title === undefined) return null
  return present(
    delivered.find(({ plot }) => plot.title[1] === title),
    title,
  ).delivery.id
}
