import { expect } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { createClient } from '#renderer/commands/clients.ts'
import { createPerson } from '#renderer/commands/people.ts'
import { createPosition } from '#renderer/commands/positions.ts'
import { createRecord } from '#renderer/commands/records.ts'
import { fieldLabel, recordWord } from '#renderer/features/records/words.ts'
import { openDialog } from '#renderer/navigation/location.ts'
import type { OpenDialog } from '#renderer/navigation/route.ts'
import type { DealId } from '#shared/domain/deals/deal.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'
import { type Language } from '#shared/i18n/messages.ts'
import { translator } from '#shared/i18n/translate.ts'
import { aClientInput, aPersonInput, aPositionInput, done } from '../../commands/inputs.ts'
import { aWindow, TODAY } from '../aWindow.tsx'

type RecordDialog = Omit<Extract<OpenDialog, { dialog: 'recordForm' }>, 'dialog'>

/** The open sheet. */
export const dialog = () => page.getByRole('dialog')
/** Ctrl+Enter. */
export const save = () => userEvent.keyboard('{Control>}{Enter}{/Control}')
/** Opens every folded group. */
export async function unfold(): Promise<void> {
  await expect.element(dialog().getByRole('heading', { level: 3 }).first()).toBeVisible()
  for (const heading of dialog().getByRole('heading', { level: 3 }).elements()) {
    heading.querySelector<HTMLElement>('[aria-expanded="false"]')?.click()
  }
}
/** What a missing field says in English. */
export const NEEDED = 'Please fill this in.'

/** The form of a record of `kind`, found by the words of its kind. */
export function formOf(kind: TradeKind, language: Language = 'en') {
  const t = translator(language)
  const label = (name: string, rows?: string): string => fieldLabel(t, kind, name, rows)
  return {
    label,
    text: (name: string, rows?: string) =>
      dialog().getByRole('textbox', { name: label(name, rows), exact: true }),
    // Not inside the dialog: an open list hides all around its box, and with it the star of what is required.
    reference: (name: string, rows?: string) =>
      page.getByRole('combobox', { name: new RegExp(`^${label(name, rows)}\\*?$`) }),
    group: (id: string) => dialog().getByRole('button', { name: recordWord(t, kind, `groups.${id}`) }),
    word: (path: string) => recordWord(t, kind, path),
  }
}

/** An empty screen over a store with two clients and a person at the first. */
export async function aTrade(language: Language = 'en') {
  const window = await aWindow({ language })
  const aegean = done(await createClient({ input: aClientInput({ name: 'Aegean Foods' }) })).id
  const ionian = done(await createClient({ input: aClientInput({ name: 'Ionian Ports' }) })).id
  const maria = done(
    await createPerson({ input: aPersonInput({ givenName: 'Maria', familyName: 'Pappa' }) }),
  ).id
  const position = done(
    await createPosition({
      personId: maria,
      input: aPositionInput(aegean, { title: 'Head of purchasing' }),
    }),
  ).id
  await window.show(<p>Behind</p>)
  const open = (place: RecordDialog): void => openDialog({ dialog: 'recordForm', ...place })
  return { aegean, ionian, maria, position, open }
}

/** Stores a deal. */
export const aDeal = async (over: Parameters<typeof createRecord<'deal'>>[1]): Promise<DealId> =>
  done(await createRecord('deal', { title: 'Cold store', openedOn: TODAY, ...over })).id
