import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { createClient } from '#renderer/commands/clients.ts'
import { createInteraction } from '#renderer/commands/interactions.ts'
import { createPerson } from '#renderer/commands/people.ts'
import { createPosition } from '#renderer/commands/positions.ts'
import { createRecord } from '#renderer/commands/records.ts'
import { MeetingBriefSheet } from '#renderer/features/brief/index.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import type { PersonId } from '#shared/domain/people/person.ts'
import { type PrintedBrief, PrintedBriefSchema } from '#shared/formats/brief.ts'
import { translator } from '#shared/i18n/translate.ts'
import { addDays } from '#shared/lib/days.ts'
import {
  aClientInput,
  anInteractionInput,
  aPersonInput,
  aPositionInput,
  done,
} from '#test/renderer/commands/inputs.ts'
import { anId } from '#test/shared/builders.ts'
import { aWindow, TODAY } from '../aWindow.tsx'

const t = translator('en')
const brief = () => page.getByRole('article')

async function aMember(clientId: ClientId, over: Parameters<typeof aPersonInput>[0]): Promise<PersonId> {
  const { id } = done(await createPerson({ input: aPersonInput(over) }))
  const input = aPositionInput(clientId, { decisionRole: 'decisionMaker', title: 'Director' })
  done(await createPosition({ personId: id, input }))
  return id
}

/** A client with somebody met lately, somebody else and somebody restricted. */
async function aStory() {
  const clientId = done(await createClient({ input: aClientInput({ name: 'Aegean' }) })).id
  const anna = { givenName: 'Anna', familyName: 'Lyra', topicsToRaise: 'Sailing', topicsToAvoid: 'The fire' }
  const met = await aMember(clientId, anna)
  await aMember(clientId, { givenName: 'Boris', familyName: 'Mavros' })
  await aMember(clientId, { givenName: 'Hidden', familyName: 'Person', restricted: true })
  const meeting = {
    kind: 'meeting',
    day: addDays(TODAY, -7),
    personIds: [met],
    text: 'Saw the plant',
  } as const
  done(await createInteraction({ input: anInteractionInput(clientId, meeting) }))
  const promise = { clientId, personId: met, what: 'Send the catalogue', madeOn: addDays(TODAY, -7) }
  done(await createRecord('promise', { ...promise, dueOn: addDays(TODAY, -1) }))
  return clientId
}

/** Answers what the printing asks of the main process. */
function printing(): PrintedBrief[] {
  const printed: PrintedBrief[] = []
  const { keyfolio } = window as unknown as { keyfolio: { request: (...asked: unknown[]) => unknown } } // of the test
  const rest = keyfolio.request.bind(keyfolio)
  const request = (channel: unknown, argument: unknown): unknown => {
    if (channel !== 'pdf.saveBrief') return rest(channel, argument)
    printed.push(PrintedBriefSchema.parse(argument))
    return Promise.resolve({ ok: true, value: { fileId: anId(), fileName: 'Brief.pdf' } })
  }
  Object.defineProperty(window, 'keyfolio', { value: { ...keyfolio, request }, configurable: true })
  return printed
}

describe('the brief of a meeting', () => {
  it('begins with those of the last meeting, and says what is open', async () => {
    const { show } = await aWindow()
    await show(<MeetingBriefSheet clientId={await aStory()} />)
    await expect.element(page.getByRole('checkbox', { name: 'Anna Lyra' })).toBeChecked()
    await expect.element(page.getByRole('checkbox', { name: 'Boris Mavros' })).not.toBeChecked()
    await expect.element(brief()).toHaveTextContent(/Anna Lyra.*Director.*Sailing.*The fire/)
    await expect
      .element(brief())
      .toHaveTextContent(/Saw the plant.*Send the catalogue.*late since 22 November/)
    await expect.element(page.getByText('Hidden Person')).not.toBeInTheDocument()
  })

  it('follows who will be there, and is printed as it stands', async () => {
    const { show } = await aWindow()
    await show(<MeetingBriefSheet clientId={await aStory()} />)
    const printed = printing()
    await page.getByText('Boris Mavros').click()
    await expect.element(brief().getByRole('link', { name: 'Boris Mavros' })).toBeVisible()
    await page.getByRole('button', { name: t('brief.save') }).click()
    await expect.element(page.getByText('Brief.pdf')).toBeVisible()
    expect(printed[0]?.brief.people.map(({ name }) => name)).toEqual(['Anna Lyra', 'Boris Mavros'])
    expect(printed[0]?.nextQuestion).not.toBe('')
    expect(JSON.stringify(printed)).not.toContain('Hidden')
  })

  it('says when the client is no longer there', async () => {
    const { show } = await aWindow()
    await show(<MeetingBriefSheet clientId={anId() as ClientId} />)
    await expect.element(page.getByText(t('brief.missing'))).toBeVisible()
  })
})
