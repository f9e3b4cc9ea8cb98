import type { Client } from '#shared/domain/clients/client.ts'
import { type Position, PositionSchema } from '#shared/domain/decisionTeam/position.ts'
import { type Person, PersonSchema } from '#shared/domain/people/person.ts'
import { addDays } from '#shared/lib/days.ts'
import { celebratedAt } from './demoBirthdays.ts'
import { type DemoContext, idsOf, present } from './demoContext.ts'
import { dayFrom, workingDayFrom } from './demoDays.ts'
import { landline, mobile } from './demoNumbers.ts'
import { house } from './house.ts'
import type { Retold } from './retell.ts'
import type { ClientStory, PersonPlot } from './types.ts'

/** A card is looked at again after two years. */
const REVIEW_AFTER_DAYS = 730

/** The people who are at home in a story; the dealings of all stories tell when each of them was met. */
export function demoPeople(
  story: ClientStory,
  storyIndex: number,
  dealings: readonly Retold[],
  context: DemoContext,
): readonly Person[] {
  const texts = story.texts[context.language].people
  return Object.entries(story.plot.people).map(([name, plot], index) => {
    const words = present(texts[name], name)
    const days = dealings.filter(({ who }) => who.includes(name)).map(({ day }) => day)
    const metOn = days.length === 0 ? null : workingDayFrom(context.today, Math.min(...days))
    const number = (storyIndex + 1) * 10 + index
    return PersonSchema.parse({
      id: context.personIds.get(name),
      givenName: words.givenName,
      familyName: words.familyName,
      contacts: contactsOf(plot, story.plot.areaCode, number, context),
      birthday: plot.birthday === null ? null : celebratedAt(plot.birthday, context.today),
      hobbies: words.hobbies,
      family: plot.relatives.map((relation, at) => {
        return {
          id: context.newId(),
          relation,
          ...present(words.relatives?.[at], `relative ${at} of ${name}`),
        }
      }),
      values: words.values,
      topicsToRaise: words.topicsToRaise,
      topicsToAvoid: words.topicsToAvoid,
      notes: words.notes,
      privacy: {
        source: house[context.language].cardSource[story.plot.source],
        purpose: house[context.language].purpose,
        legalBasis: 'legitimateInterest',
        informedOn: metOn,
        reviewOn: metOn === null ? null : addDays(metOn, REVIEW_AFTER_DAYS),
      },
      createdOn: metOn ?? dayFrom(context.today, story.plot.firstDay),
    })
  })
}

/** Who holds which position at the client of a story. */
export function demoPositions(story: ClientStory, client: Client, context: DemoContext): readonly Position[] {
  const texts = story.texts[context.language].positions
  return Object.entries(story.plot.positions).map(([name, plot]) => {
    const [personId] = idsOf([name], context)
    return PositionSchema.parse({
      ...plot,
      id: context.newId(),
      personId,
      clientId: client.id,
      ...present(texts[name], `position of ${name}`),
      fromDay: plot.fromDay === null ? null : dayFrom(context.today, plot.fromDay),
      toDay: plot.toDay === null ? null : dayFrom(context.today, plot.toDay),
    })
  })
}

function contactsOf(
  plot: PersonPlot,
  areaCode: string,
  number: number,
  context: DemoContext,
): readonly object[] {
  const values = { mobile: mobile(number), phone: landline(areaCode, number), email: plot.email }
  return plot.contacts.map((kind) => ({ id: context.newId(), kind, value: values[kind] }))
}
