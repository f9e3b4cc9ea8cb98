import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { createRecord } from '#renderer/commands/records.ts'
import { followUpsOfClient } from '#renderer/data/queries/followUps.ts'
import { interactionsOfClient } from '#renderer/data/queries/interactions.ts'
import { listRecords } from '#renderer/data/queries/records.ts'
import { CallRun } from '#renderer/features/prospecting/index.ts'
import { EVERYBODY } from '#shared/domain/prospecting/callFilterRules.ts'
import { today } from '#renderer/lib/clock.ts'
import { addWorkingDays } from '#shared/lib/workingDays.ts'
import { done } from '#test/renderer/commands/inputs.ts'
import { aWindow } from '../aWindow.tsx'
import { aListOf, aProspect } from './places.ts'

describe('calling down a list', () => {
  it('shows whom to ask for and the number, and hands it to the system', async () => {
    const window = await aWindow()
    const { clientId } = await aProspect('Cold Store')
    const callListId = await aListOf([clientId], 'Say who we are.')
    await window.show(<CallRun callListId={callListId} />)
    await expect.element(page.getByRole('heading', { name: 'Cold Store' })).toBeVisible()
    await expect.element(page.getByText('Νίκος Παπαδόπουλος · Buyer').first()).toBeVisible()
    await expect.element(page.getByText('Say who we are.')).toBeVisible()
    await page.getByRole('button', { name: 'Call +30 690 000 0001' }).click()
    await expect.poll(() => window.opened).toEqual(['tel:+306900000001'])
  })

  it('writes a call down by keys alone, proposes the next try, and the next client comes', async () => {
    const window = await aWindow()
    const [one, two] = [await aProspect('First'), await aProspect('Second')]
    await window.show(<CallRun callListId={await aListOf([one.clientId, two.clientId])} />)
    await expect.element(page.getByRole('heading', { name: 'First' })).toBeVisible()
    await userEvent.keyboard('1')
    await expect
      .element(page.getByRole('button', { name: 'No answer' }))
      .toHaveAttribute('aria-pressed', 'true')
    await expect.element(page.getByLabelText('Try again on').first()).toBeVisible()
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await expect.element(page.getByRole('heading', { name: 'Second' })).toBeVisible()
    const [attempt] = await listRecords('callAttempt')
    expect(attempt).toMatchObject({
      clientId: one.clientId,
      personId: one.personId,
      result: 'noAnswer',
      nextTryOn: addWorkingDays(today(), 1),
    })
    expect(await interactionsOfClient(one.clientId)).toMatchObject([{ kind: 'call', direction: 'outgoing' }])
    await expect.element(page.getByText('1 of 2 called')).toBeVisible()
  })

  it('takes a call back with one undo: the client is on the desk again', async () => {
    const window = await aWindow()
    const { clientId } = await aProspect('First')
    await window.show(<CallRun callListId={await aListOf([clientId])} />)
    await expect.element(page.getByRole('heading', { name: 'First' })).toBeVisible()
    await userEvent.keyboard('5')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await expect.element(page.getByText('Nobody is left to call today')).toBeVisible()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.element(page.getByRole('heading', { name: 'First' })).toBeVisible()
    expect(await listRecords('callAttempt')).toEqual([])
    expect(await interactionsOfClient(clientId)).toEqual([])
  })

  it('offers a follow-up and a deal with one press each when they are interested', async () => {
    const window = await aWindow()
    const { clientId } = await aProspect('First')
    await window.show(<CallRun callListId={await aListOf([clientId])} />)
    await expect.element(page.getByRole('heading', { name: 'First' })).toBeVisible()
    await userEvent.keyboard('3')
    await page.getByRole('checkbox', { name: 'With a follow-up' }).click({ force: true })
    await page.getByRole('checkbox', { name: 'With a deal' }).click({ force: true })
    await page.getByRole('textbox', { name: 'What we want to sell' }).fill('Chill room')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await expect.element(page.getByText('Nobody is left to call today')).toBeVisible()
    expect(await followUpsOfClient(clientId)).toHaveLength(1)
    expect(await listRecords('deal')).toMatchObject([{ title: 'Chill room', source: 'coldCall' }])
  })

  it('offers what helped before when somebody objects, and keeps the objection with the call', async () => {
    const window = await aWindow()
    const { clientId } = await aProspect('First')
    const known = { day: today(), topic: 'price', objection: 'Too dear', outcome: 'answered' } as const
    done(await createRecord('objection', { ...known, answer: 'It pays in four years.' }))
    await window.show(<CallRun callListId={await aListOf([clientId])} />)
    await expect.element(page.getByRole('heading', { name: 'First' })).toBeVisible()
    await userEvent.keyboard('4')
    await userEvent.keyboard('o')
    await page.getByRole('textbox', { name: 'What they said' }).fill('far too dear for us')
    await page.getByRole('button', { name: 'Use this answer' }).click()
    await expect
      .element(page.getByRole('textbox', { name: 'What I answered' }))
      .toHaveValue('It pays in four years.')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await expect.element(page.getByText('Nobody is left to call today')).toBeVisible()
    const [attempt] = await listRecords('callAttempt')
    const objections = await listRecords('objection')
    expect(objections.find(({ attemptId }) => attemptId === attempt?.id)).toMatchObject({
      objection: 'far too dear for us',
      answer: 'It pays in four years.',
    })
  })

  it('says what is missing and stores nothing without a result', async () => {
    const window = await aWindow()
    const { clientId } = await aProspect('First')
    await window.show(<CallRun callListId={await aListOf([clientId])} />)
    await page.getByRole('textbox', { name: 'Note' }).fill('They laughed')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await expect.element(page.getByText('Choose what came of the call.')).toBeVisible()
    await expect.element(page.getByRole('textbox', { name: 'Note' })).toHaveValue('They laughed')
    expect(await listRecords('callAttempt')).toEqual([])
  })

  it('puts somebody off and brings them back', async () => {
    const window = await aWindow()
    const { clientId } = await aProspect('First')
    await window.show(<CallRun callListId={await aListOf([clientId])} />)
    await page.getByRole('button', { name: 'Not now' }).click()
    await expect.element(page.getByText('1 put off for today')).toBeVisible()
    await page.getByRole('button', { name: 'Bring them back' }).first().click()
    await expect.element(page.getByRole('heading', { name: 'First' })).toBeVisible()
  })

  it('offers at the end whoever fits the filter of the list by now', async () => {
    const window = await aWindow()
    const { clientId } = await aProspect('First')
    const callListId = await aListOf([clientId], '', { ...EVERYBODY, classes: ['prospect'] })
    await aProspect('Newcomer')
    await window.show(<CallRun callListId={callListId} />)
    await page.getByRole('button', { name: 'Not now' }).click()
    await page.getByRole('button', { name: 'Add 1 who fits by now' }).click()
    await expect.element(page.getByRole('heading', { name: 'Newcomer' })).toBeVisible()
  })
})
