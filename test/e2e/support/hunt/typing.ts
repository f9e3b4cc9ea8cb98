import type { Locator, Page } from '@playwright/test'
import { kindFields } from '#renderer/features/records/anyRecord.ts'
import {
  type DialogName,
  formatPlace,
  type OpenDialog,
  type Route,
  RouteSchema,
  DialogSchema,
} from '#renderer/navigation/route.ts'
import { TRADE_KINDS, type TradeKind } from '#shared/domain/tradeKinds.ts'
import type { Keyfolio } from '../../pages/keyfolio.ts'
import type { HuntingGround } from './huntingGround.ts'
import type { MarkedRow } from './markedRecords.ts'

/** Fields that take what is typed. */
const TYPED =
  'input:not([type=checkbox]):not([type=radio]):not([type=file]):not([type=hidden]):not([type=range]), textarea'

/** How long a form may take to be saved, or to say that it is not. */
const SAVE_LIMIT_MS = 5000

/** The ids of these rows by which screens and dialogs ask for them. */
export function idsOf(rows: readonly MarkedRow[]): Readonly<Record<string, string>> {
  const ids = Object.fromEntries(rows.map(({ kind, row }) => [`${kind}Id`, row.id]))
  return { ...ids, goalId: ids['personalGoalId'] ?? '', attemptId: ids['callAttemptId'] ?? '' }
}

/** Goes to a place by its address and waits until it is drawn. */
export async function goTo(window: Page, route: Route, dialog: OpenDialog | null = null): Promise<Locator> {
  await window.evaluate((address) => {
    location.hash = address
  }, formatPlace({ route, dialog }))
  const shown = window.locator(
    dialog === null ? `[data-screen="${route.screen}"]` : `[data-dialog="${dialog.dialog}"]`,
  )
  await shown.first().waitFor()
  await window.waitForFunction(
    () =>
      document.querySelector(
        '[data-loading], [data-screen][aria-busy="true"], [data-screen] [aria-busy="true"]',
      ) === null,
  )
  return shown.first()
}

/** Types a marker into every field in sight of a part of the window. Answers how many there were. */
export async function typeEverywhere(part: Locator, ground: HuntingGround): Promise<number> {
  let typed = 0
  const fields = part.locator(TYPED)
  // Those that come up while it is typed, such as another line of a list, are of the same kinds.
  const count = await fields.count()
  for (let index = 0; index < count; index += 1) {
    const field = fields.nth(index)
    if (!(await field.isVisible()) || !(await field.isEditable())) continue
    // A list that opens under a field may move the others; one that is gone was no field of the form.
    await field.fill(ground.next(), { timeout: 3000 })
    typed += 1
  }
  return typed
}

/** Writes down a record of every kind of the trade in its form; answers the kinds whose form was saved. */
export async function saveEveryKind(
  keyfolio: Keyfolio,
  ground: HuntingGround,
  ids: Readonly<Record<string, string>>,
): Promise<readonly TradeKind[]> {
  const { window, records } = keyfolio
  const saved: TradeKind[] = []
  for (const kind of TRADE_KINDS) {
    // There is one of them, and it has no text.
    if (kind === 'tradeSettings') continue
    // What a record of this kind belongs to is given, as where somebody comes from a page of it.
    const belongs = Object.entries(ids).filter(([name]) =>
      kindFields(kind).some((field) => field.name === name),
    )
    const dialog = DialogSchema.parse({ dialog: 'recordForm', kind, ...Object.fromEntries(belongs) })
    await goTo(window, { screen: 'records', kind }, dialog)
    const entry: Readonly<Record<string, string>> = Object.fromEntries(
      kindFields(kind).flatMap((field) =>
        ['line', 'text', 'words'].includes(field.type) ? [[field.name, ground.next()]] : [],
      ),
    )
    await records.fill(kind, entry)
    await window.keyboard.press('Control+Enter')
    const isSaved = await records.form.waitFor({ state: 'detached', timeout: SAVE_LIMIT_MS }).then(
      () => true,
      () => false,
    )
    if (isSaved) saved.push(kind)
  }
  return saved
}

/** Sheets that hold no text of the user's but the passphrase and what it is forgotten with. */
const OF_KEYS: readonly DialogName[] = ['passphrase', 'recoveryKey', 'foreignBackup']

/** Types into every sheet and panel, and leaves each without saving; answers in how many there was a field. */
export async function draftEverySheet(
  window: Page,
  ground: HuntingGround,
  ids: Readonly<Record<string, string>>,
): Promise<readonly DialogName[]> {
  const typed: DialogName[] = []
  const route = RouteSchema.parse({ screen: 'client', clientId: ids['clientId'] })
  for (const option of DialogSchema.options) {
    const [name] = option.shape.dialog.values
    if (name === undefined || OF_KEYS.includes(name)) continue
    const dialog = DialogSchema.parse({
      dialog: name,
      kind: 'deal',
      stage: 'lost',
      id: ids['dealId'],
      ...ids,
    })
    const sheet = await goTo(window, route, dialog)
    if ((await typeEverywhere(sheet, ground)) > 0) typed.push(name)
  }
  return typed
}

/** Types into every screen that has fields of its own: searches, filters, notes in passing. */
export async function typeIntoScreens(
  window: Page,
  ground: HuntingGround,
  ids: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const typed: string[] = []
  for (const option of RouteSchema.options) {
    const [screen] = option.shape.screen.values
    if (screen === undefined) continue
    const route = RouteSchema.parse({
      screen,
      ...ids,
      kind: screen === 'import' ? 'clients' : 'deal',
      id: ids['dealId'],
    })
    const shown = await goTo(window, route)
    if ((await typeEverywhere(shown, ground)) > 0) typed.push(screen)
  }
  return typed
}
