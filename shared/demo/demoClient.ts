import { type Client, ClientSchema } from '#shared/domain/clients/client.ts'
import { type DemoContext, present } from './demoContext.ts'
import { dayFrom, workingDayFrom } from './demoDays.ts'
import { landline } from './demoNumbers.ts'
import { managerNames } from './managers.ts'
import type { ClientStory } from './types.ts'

const CENTS_PER_MILLION = 100_000_000

/** The client of a story. */
export function demoClient(
  { plot, texts, everyday }: ClientStory,
  index: number,
  context: DemoContext,
): Client {
  const { today, newId, language } = context
  const words = texts[language]
  // A weekend may move the first dealing before the day on which the client was written down.
  const days = [dayFrom(today, plot.firstDay), ...plot.dealings.map((one) => workingDayFrom(today, one.day))]
  const createdOn = days.toSorted()[0]
  const turnoverYear = Number(today.slice(0, 4)) - 1
  return ClientSchema.parse({
    id: newId(),
    name: words.name,
    summary: words.summary,
    class: plot.clientClass,
    keyReasons: plot.keyReasons,
    sector: words.sector,
    turnover:
      plot.turnoverMillions === null
        ? null
        : {
            amount: { minor: plot.turnoverMillions * CENTS_PER_MILLION, currency: 'EUR' },
            year: turnoverYear,
          },
    employees: plot.employees,
    source: plot.source,
    manager: managerNames[everyday.manager][language],
    website: `www.${plot.domain}`,
    phone: landline(plot.areaCode, 100 + index),
    email: `info@${plot.domain}`,
    sites: words.sites.map((site, at) => {
      return { id: newId(), postalCode: present(plot.postalCodes[at], `${words.name}, site ${at}`), ...site }
    }),
    development: words.development,
    weaknesses: words.weaknesses,
    growthZones: words.growthZones,
    notes: words.notes,
    createdOn,
    archivedOn: plot.archivedDay === null ? null : dayFrom(today, plot.archivedDay),
  })
}
