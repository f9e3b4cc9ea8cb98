import { describe, expect, it } from 'vitest'
import { demoRecords } from '#shared/demo/demoRecords.ts'
import { sentencesOf } from '#shared/demo/sentences.ts'
import { demoTrade } from '#shared/demo/trade/index.ts'
import { clientsWithoutPlan, surplusPlans } from '#shared/domain/portfolio/accountPlanRules.ts'
import { clientTree } from '#shared/domain/portfolio/clientTreeRules.ts'
import { dependenceOf, percentOf, weightHints } from '#shared/domain/portfolio/keyShareRules.ts'
import { addMonths, monthOf } from '#shared/domain/portfolio/monthRules.ts'
import { countSales, salesOfYear } from '#shared/domain/portfolio/salesRules.ts'
import { usualTradeSettings } from '#shared/domain/portfolio/tradeSettings.ts'
import { LANGUAGES } from '#shared/i18n/messages.ts'
import { day } from '#shared/lib/days.ts'
import { accentProblem, isMixedScript, wordsOf } from '../../../../build/scripts/lib/greek.mjs'

const SETTINGS = usualTradeSettings()

function told(language: 'el' | 'en', today: string) {
  const records = demoRecords(language, day(today))
  const trade = demoTrade({ ...records, language, today: day(today) })
  const clients = [...records.clients, ...(trade.client ?? [])]
  const counted = countSales(trade.sale ?? [], trade.exchangeRate ?? [], SETTINGS)
  return { trade, clients, counted, tree: clientTree(clients) }
}

describe.each(['2026-11-23', '2027-03-05', '2028-02-29', '2030-06-15'])('the portfolio of %s', (today) => {
  const { trade, clients, counted, tree } = told('el', today)

  it('counts every sale: rates are there from the first month on', () => {
    expect(counted.left).toEqual([])
    expect(new Set((trade.sale ?? []).map(({ amount }) => amount.currency)).size).toBe(3)
  })

  it('is two years of about thirty clients, and nothing of the month that is running', () => {
    const months = new Set((trade.sale ?? []).map(({ month }) => month))
    const current = monthOf(day(today))
    expect([...months].every((month) => month < current && month >= addMonths(current, -24))).toBe(true)
    expect(months.size).toBeGreaterThan(20)
    const buying = new Set((trade.sale ?? []).map(({ clientId }) => clientId))
    expect(buying.size).toBeGreaterThanOrEqual(28)
  })

  it('depends on its key clients as is usual', () => {
    const year = Number(today.slice(0, 4))
    const { key } = dependenceOf(salesOfYear(counted.sales, year, SETTINGS), clients, tree, SETTINGS)
    expect(key?.band).toBe('usual')
  })

  it('has one plan of this year for each key client', () => {
    const plans = trade.accountPlan ?? []
    expect(clientsWithoutPlan(clients, plans, Number(today.slice(0, 4)))).toEqual([])
    expect(surplusPlans(plans).size).toBe(0)
  })

  it('names people of the very client in the goals of a plan', () => {
    const positions = new Map(demoRecords('el', day(today)).positions.map((one) => [one.id, one.clientId]))
    const goals = (trade.accountPlan ?? []).flatMap((plan) =>
      plan.relationshipGoals.map(({ positionId }) => [plan.clientId, positionId] as const),
    )
    expect(goals.length).toBeGreaterThan(8)
    for (const [clientId, positionId] of goals) {
      expect(positionId === null ? null : positions.get(positionId)).toBe(clientId)
    }
  })
})

it('key clients have about half of the sales, and nobody alone too much', () => {
  const { clients, counted, tree } = told('en', '2026-11-23')
  const sales = salesOfYear(counted.sales, 2026, SETTINGS)
  const { key, largest } = dependenceOf(sales, clients, tree, SETTINGS)
  expect(Math.round(percentOf(key?.share ?? { part: 0, whole: 0 }))).toBe(48)
  expect(largest?.band).toBe('fine')
})

it('some clients weigh that are not named so, and one named so does not', () => {
  const { clients, counted, tree } = told('en', '2026-11-23')
  const hints = weightHints(salesOfYear(counted.sales, 2026, SETTINGS), clients, tree, SETTINGS)
  expect(new Set(hints.values())).toEqual(new Set(['doesNotWeigh', 'weighsUnnamed']))
})

describe.each(LANGUAGES)('the writing in %s', (language) => {
  const { trade } = told(language, '2026-11-23')
  const writings = [
    ...(trade.client ?? []).flatMap(({ name, summary }) => [name, summary]),
    ...(trade.whitespaceCell ?? []).map(({ note }) => note),
    ...(trade.accountPlan ?? []).flatMap((plan) => [
      plan.review,
      ...plan.objectives.flatMap(({ text, measure }) => [text, measure]),
      ...plan.relationshipGoals.map(({ text }) => text),
      ...plan.actions.map(({ text }) => text),
    ]),
  ].filter((text) => text !== '')

  it('says no sentence more than three times, and does not shout', () => {
    const counts = new Map<string, number>()
    for (const sentence of writings.flatMap((text) => sentencesOf(text))) {
      counts.set(sentence, (counts.get(sentence) ?? 0) + 1)
    }
    expect([...counts].filter(([, count]) => count > 3)).toEqual([])
    expect(writings.filter((text) => text.includes('!'))).toEqual([])
  })

  it('is in its own alphabet, with accents', () => {
    const isOther = language === 'el' ? /^[^\p{Script=Greek}]*$/u : /\p{Script=Greek}/u
    expect(writings.filter((text) => isOther.test(text))).toEqual([])
    const words = writings.flatMap((text) => wordsOf(text))
    expect(words.filter((word) => isMixedScript(word))).toEqual([])
    if (language === 'el') expect(words.filter((word) => accentProblem(word) !== null)).toEqual([])
  })
})
