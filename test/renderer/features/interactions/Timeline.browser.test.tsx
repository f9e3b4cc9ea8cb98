import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { createClient } from '#renderer/commands/clients.ts'
import { createInteraction } from '#renderer/commands/interactions.ts'
import { createRecord } from '#renderer/commands/records.ts'
import { createPerson } from '#renderer/commands/people.ts'
import { InteractionForm, Timeline } from '#renderer/features/interactions/index.ts'
import { followUpsOfClient } from '#renderer/data/queries/followUps.ts'
import { changesOfEntity } from '#renderer/data/queries/history.ts'
import { getInteraction, interactionsOfClient } from '#renderer/data/queries/interactions.ts'
import { today } from '#renderer/lib/clock.ts'
import { addDays } from '#shared/lib/days.ts'
import {
  aClientInput,
  anInteractionInput,
  aPersonInput,
  aPositionInput,
  done,
} from '#test/renderer/commands/inputs.ts'
import { aWindow, draw, t } from '../dossier/aWindow.tsx'

describe('Timeline', () => {
  it('writes down what happened and its next step in one change', async () => {
    await aWindow()
    const { id: clientId } = done(await createClient({ input: aClientInput() }))
    const person = done(await createPerson({ input: aPersonInput(), position: aPositionInput(clientId) }))
    const screen = await draw(<Timeline clientId={clientId} />)
    await screen.getByText(t('vocabulary.interactionKind.meeting'), { exact: true }).click()
    await screen.getByLabelText(t('dossier.composer.text')).fill('They want a pilot')
    await screen.getByRole('button', { name: 'Μαρία Παππά' }).click()
    await screen.getByRole('textbox', { name: t('dossier.composer.time') }).fill('9.30')
    await screen.getByRole('button', { name: t('dossier.composer.addNextStep') }).click()
    await screen.getByLabelText(t('dossier.composer.nextTitle')).fill('Send the plan')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')

    await expect.element(screen.getByRole('listitem').filter({ hasText: 'They want a pilot' })).toBeVisible()
    const [interaction] = await interactionsOfClient(clientId)
    expect(interaction).toMatchObject({
      kind: 'meeting',
      day: today(),
      time: '09:30',
      personIds: [person.id],
    })
    const [followUp] = await followUpsOfClient(clientId)
    expect(followUp).toMatchObject({
      title: 'Send the plan',
      dueDay: addDays(today(), 1),
      interactionId: interaction?.id,
    })
    const [record] = await changesOfEntity(interaction?.id ?? '')
    expect(record?.changes.map(({ entity }) => entity)).toEqual(['interaction', 'followUp'])
  })

  it('says beside the fields what is missing, and keeps what was typed', async () => {
    await aWindow()
    const { id: clientId } = done(await createClient({ input: aClientInput() }))
    const screen = await draw(<Timeline clientId={clientId} />)
    await screen.getByLabelText(t('dossier.composer.text')).click()
    await screen.getByRole('textbox', { name: t('dossier.composer.time') }).fill('25:70')
    await screen.getByRole('button', { name: t('dossier.composer.save'), exact: true }).click()
    await expect.element(screen.getByText(t('validation.required'))).toBeVisible()
    await expect.element(screen.getByText(t('validation.invalidTime'))).toBeVisible()
    await expect
      .element(screen.getByRole('textbox', { name: t('dossier.composer.time') }))
      .toHaveValue('25:70')
    expect(await interactionsOfClient(clientId)).toEqual([])
  })

  it('brings back what was typed and never saved', async () => {
    await aWindow()
    const { id: clientId } = done(await createClient({ input: aClientInput() }))
    const first = await draw(<Timeline clientId={clientId} />)
    await first.getByLabelText(t('dossier.composer.text')).fill('Half a thought')
    await first.unmount()
    const screen = await draw(<Timeline clientId={clientId} />)
    await expect.element(screen.getByLabelText(t('dossier.composer.text'))).toHaveValue('Half a thought')
    await expect.element(screen.getByText(t('dossier.composer.draftRestored'))).toBeVisible()
    await screen.getByRole('button', { name: t('dossier.composer.clear') }).click()
    await expect.element(screen.getByLabelText(t('dossier.composer.text'))).toHaveValue('')
  })

  it('shows fifty at first and more when asked', async () => {
    await aWindow()
    const { id: clientId } = done(await createClient({ input: aClientInput() }))
    for (let index = 0; index < 52; index += 1) {
      done(await createInteraction({ input: anInteractionInput(clientId, { text: `Dealing ${index}` }) }))
    }
    const screen = await draw(<Timeline clientId={clientId} />)
    await expect.element(screen.getByText('Dealing 51')).toBeVisible()
    await expect.element(screen.getByText('Dealing 1', { exact: true })).not.toBeInTheDocument()
    await screen.getByRole('button', { name: t('dossier.timeline.showMore') }).click()
    await expect.element(screen.getByText('Dealing 1', { exact: true })).toBeInTheDocument()
    await expect
      .element(screen.getByRole('button', { name: t('dossier.timeline.showMore') }))
      .not.toBeInTheDocument()
  })

  it('deletes an entry, and takes that back', async () => {
    await aWindow()
    const { id: clientId } = done(await createClient({ input: aClientInput() }))
    done(await createInteraction({ input: anInteractionInput(clientId, { text: 'By mistake' }) }))
    const screen = await draw(<Timeline clientId={clientId} />)
    const entry = screen.getByRole('listitem').filter({ hasText: 'By mistake' })
    await entry.getByRole('button').click()
    await screen.getByRole('menuitem', { name: t('dossier.timeline.delete') }).click()
    await expect.element(screen.getByText(t('dossier.timeline.emptyTitle'))).toBeVisible()
    await screen.getByRole('button', { name: t('app.undo') }).click()
    await expect.element(entry).toBeVisible()
  })
})

describe('InteractionForm', () => {
  it('changes what was written down', async () => {
    await aWindow()
    const { id: clientId } = done(await createClient({ input: aClientInput() }))
    const { id } = done(await createInteraction({ input: anInteractionInput(clientId) }))
    const screen = await draw(<InteractionForm interactionId={id} />)
    await screen.getByLabelText(t('dossier.composer.text')).fill('What was really said')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await expect.poll(async () => (await getInteraction(id))?.text).toBe('What was really said')
  })
})

describe('who turned to whom', () => {
  it('is guessed from the kind until somebody says it, and a greeting is marked', async () => {
    await aWindow()
    const { id: clientId } = done(await createClient({ input: aClientInput() }))
    const screen = await draw(<Timeline clientId={clientId} />)
    await screen.getByLabelText(t('dossier.composer.text')).fill('Good wishes')
    const direction = screen.getByRole('radiogroup', { name: t('dossier.composer.direction') })
    const radio = (word: 'outgoing' | 'incoming' | 'together') =>
      direction.getByRole('radio', { name: t(`vocabulary.direction.${word}`) })
    await expect.element(radio('outgoing')).toBeChecked()
    await screen.getByText(t('vocabulary.interactionKind.visit'), { exact: true }).click()
    await expect.element(radio('together')).toBeChecked()
    await screen.getByText(t('vocabulary.interactionKind.note'), { exact: true }).click()
    await expect.element(direction).not.toBeInTheDocument()
    await screen.getByText(t('vocabulary.interactionKind.call'), { exact: true }).click()
    await direction.getByText(t('vocabulary.direction.incoming')).click()
    await screen.getByText(t('dossier.composer.isGreeting')).click()
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await expect
      .poll(() => interactionsOfClient(clientId))
      .toMatchObject([{ kind: 'call', direction: 'incoming', isGreeting: true }])
  })

  it('stays unsaid where the kind tells it', async () => {
    await aWindow()
    const { id: clientId } = done(await createClient({ input: aClientInput() }))
    const screen = await draw(<Timeline clientId={clientId} />)
    await screen.getByLabelText(t('dossier.composer.text')).fill('They want a pilot')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await expect
      .poll(() => interactionsOfClient(clientId))
      .toMatchObject([{ kind: 'call', direction: null, isGreeting: false }])
  })
})

describe('what it is about', () => {
  it('is a way there, in the timeline and in the form, and stays when the form is saved', async () => {
    await aWindow()
    const { id: clientId } = done(await createClient({ input: aClientInput() }))
    const deal = done(
      await createRecord('deal', { clientId, title: 'Cold store', openedOn: today(), kind: 'product' }),
    )
    const about = { kind: 'deal', id: deal.id } as const
    const { id } = done(
      await createInteraction({ input: anInteractionInput(clientId, { about }), nextStep: null }),
    )
    const timeline = await draw(<Timeline clientId={clientId} />)
    await expect
      .element(timeline.getByRole('link', { name: 'Cold store' }))
      .toHaveAttribute('href', `#/record?kind=deal&id=${deal.id}`)
    await timeline.unmount()
    const form = await draw(<InteractionForm interactionId={id} />)
    await expect.element(form.getByRole('link', { name: 'Cold store' })).toBeVisible()
    await form.getByLabelText(t('dossier.composer.text')).fill('They asked for the plan')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await expect.poll(() => getInteraction(id)).toMatchObject({ text: 'They asked for the plan', about })
  })
})
