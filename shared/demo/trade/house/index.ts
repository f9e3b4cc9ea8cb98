import { ExpectationSchema } from '#shared/domain/clients/expectation.ts'
import { CoachingNoteSchema } from '#shared/domain/house/coachingNote.ts'
import { type PersonalGoal, PersonalGoalSchema } from '#shared/domain/house/personalGoal.ts'
import { ProductQuestionSchema } from '#shared/domain/house/productQuestion.ts'
import { RequestSchema } from '#shared/domain/house/request.ts'
import { CompetitorPresenceSchema } from '#shared/domain/market/competitorPresence.ts'
import { MarketNoteSchema } from '#shared/domain/market/marketNote.ts'
import { present } from '../../demoContext.ts'
import { type PlotTools, plotTools } from '../plotTools.ts'
import type { TradeDemo, TradeDemoContext } from '../tradeDemo.ts'
import { coachingAuthor, coachingPlots, goalPlots } from './coachingPlots.ts'
import { expectationPlots } from './expectationPlots.ts'
import { marketPlots } from './marketPlots.ts'
import { presencePlots } from './presencePlots.ts'
import { questionPlots } from './questionPlots.ts'
import { requestPlots } from './requestPlots.ts'

/** The own house and the market: questions, requests, goals, coaching, expectations, competitors and news. */
export function demoHouse(context: TradeDemoContext): TradeDemo {
  const tools = plotTools(context)
  const goals = personalGoals(context, tools)
  return {
    productQuestion: questions(context, tools),
    request: requests(context, tools),
    personalGoal: goals,
    coachingNote: coachingNotes(context, tools, goals),
    expectation: expectations(context, tools),
    competitorPresence: presences(context, tools),
    marketNote: marketNotes(context, tools),
  }
}

function questions(context: TradeDemoContext, { client, person, day, maybeDay, say, maybeSay }: PlotTools) {
  return questionPlots.map((plot) =>
    ProductQuestionSchema.parse({
      id: context.newId('productQuestion'),
      clientId: client(plot.at).id,
      personId: person(plot.at, plot.who),
      question: say(plot.question),
      detail: maybeSay(plot.detail),
      askedOn: day(plot.asked),
      specialistId: plot.knows === null ? null : specialistId(plot.knows, context),
      passedOn: maybeDay(plot.passed),
      dueOn: maybeDay(plot.due),
      answer: maybeSay(plot.answer),
      answeredOn: maybeDay(plot.answered),
      toldOn: maybeDay(plot.told),
    }),
  )
}

function requests(context: TradeDemoContext, { client, day, maybeDay, say, maybeSay }: PlotTools) {
  return requestPlots.map(({ what, from, at, asked, due, done, notes }) =>
    RequestSchema.parse({
      id: context.newId('request'),
      what: say(what),
      clientId: at === null ? null : client(at).id,
      ...(typeof from === 'number' ? { specialistId: specialistId(from, context) } : { owner: say(from) }),
      askedOn: day(asked),
      dueOn: day(due),
      doneOn: maybeDay(done),
      notes: maybeSay(notes),
    }),
  )
}

function personalGoals({ newId }: TradeDemoContext, { client, day, maybeDay, say, maybeSay }: PlotTools) {
  return goalPlots.map(({ title, why, at, set, review, reviewed, reached, outcome }) =>
    PersonalGoalSchema.parse({
      id: newId('personalGoal'),
      title: say(title),
      why: say(why),
      clientId: at === null ? null : client(at).id,
      setOn: day(set),
      reviewOn: day(review),
      reviewedOn: maybeDay(reviewed),
      reached,
      review: maybeSay(outcome),
    }),
  )
}

function coachingNotes(
  { newId }: TradeDemoContext,
  { client, day, maybeDay, say }: PlotTools,
  goals: readonly PersonalGoal[],
) {
  return coachingPlots.map(({ at, goal, on, isSignOff, read, text }) =>
    CoachingNoteSchema.parse({
      id: newId('coachingNote'),
      clientId: at === null ? null : client(at).id,
      goalId: goal === null ? null : present(goals[goal], `goal ${goal}`).id,
      day: day(on),
      author: say(coachingAuthor),
      text: say(text),
      isSignOff,
      readOn: maybeDay(read),
    }),
  )
}

function expectations({ newId }: TradeDemoContext, { client, day, maybeDay, say, maybeSay }: PlotTools) {
  return expectationPlots.map(({ at, subject, expected, heard, agreement, change }) =>
    ExpectationSchema.parse({
      id: newId('expectation'),
      clientId: client(at).id,
      subject: say(subject),
      expected: say(expected),
      heardOn: day(heard),
      agreed: maybeSay(agreement?.[1]),
      agreedOn: maybeDay(agreement?.[0]),
      changed: maybeSay(change?.[1]),
      changedOn: maybeDay(change?.[0]),
    }),
  )
}

function presences(context: TradeDemoContext, { client, day, say, maybeSay }: PlotTools) {
  return presencePlots.map(({ at, who, strength, share, seen, supplies, notes }) =>
    CompetitorPresenceSchema.parse({
      id: context.newId('competitorPresence'),
      clientId: client(at).id,
      competitorId: competitorId(who, context),
      strength,
      share,
      seenOn: day(seen),
      supplies: say(supplies),
      notes: maybeSay(notes),
    }),
  )
}

function marketNotes(context: TradeDemoContext, { client, day, say }: PlotTools) {
  return marketPlots.map(({ kind, on, at, who, title, text, source }) =>
    MarketNoteSchema.parse({
      id: context.newId('marketNote'),
      clientId: at === null ? null : client(at).id,
      competitorId: who === null ? null : competitorId(who, context),
      day: day(on),
      kind,
      title: say(title),
      text: say(text),
      source: say(source),
    }),
  )
}

function specialistId(place: number, { specialists }: TradeDemoContext) {
  return present(specialists[place], `specialist ${place}`).id
}

function competitorId(place: number, { competitors }: TradeDemoContext) {
  return present(competitors[place], `competitor ${place}`).id
}
