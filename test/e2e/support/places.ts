import type { Page } from '@playwright/test'
import {
  formatPlace,
  type OpenDialog,
  type Route,
  type DialogName,
  type ScreenName,
} from '#renderer/navigation/route.ts'
import { type DemoRecords, demoRecords } from '#shared/demo/demoRecords.ts'
import { demoTrade } from '#shared/demo/trade/index.ts'
import { TRADE_KINDS, type TradeKind } from '#shared/domain/tradeKinds.ts'
import type { Language } from '#shared/i18n/messages.ts'
import { dayOfInstant } from '#shared/lib/days.ts'
import { NOW } from './launch.ts'

const TODAY = dayOfInstant(Date.parse(NOW), 'Europe/Athens')

/** A place of the demo folder worth looking at. */
export interface NamedPlace {
  /** Name of its screen or dialog. */
  readonly name: string
  readonly kind: 'screen' | 'dialog'
  /** How its picture is called. */
  readonly label: string
  readonly address: string
  /** Which of the screens of this name it is, where one for each kind of record has the same. */
  readonly record?: TradeKind
}

/** Every screen and every dialog of the registries, with demo data in it. One that is missing here does not compile. */
export function everyPlace(language: Language): readonly NamedPlace[] {
  const demo = demoRecords(language, TODAY)
  const { client, person, position, interaction, followUp, proposal } = examples(demo)
  const screens = {
    today: [{ screen: 'today' }],
    clients: [{ screen: 'clients' }],
    client: [
      { screen: 'client', clientId: client.id, tab: 'overview' },
      { screen: 'client', clientId: client.id, tab: 'team' },
      { screen: 'client', clientId: client.id, tab: 'timeline' },
      { screen: 'client', clientId: client.id, tab: 'deals' },
      { screen: 'client', clientId: client.id, tab: 'service' },
      { screen: 'client', clientId: client.id, tab: 'market' },
    ],
    people: [{ screen: 'people' }],
    person: [{ screen: 'person', personId: person.id }],
    calendar: [
      { screen: 'calendar', view: 'month' },
      { screen: 'calendar', view: 'week' },
      { screen: 'calendar', view: 'agenda' },
    ],
    dealBoard: [{ screen: 'dealBoard' }],
    proposals: [{ screen: 'proposals' }],
    records: TRADE_KINDS.filter((kind) => kind !== 'tradeSettings').map((kind) => ({
      screen: 'records',
      kind,
    })),
    record: recordExamples(language, demo),
    portfolio: [{ screen: 'portfolio' }],
    whitespace: [{ screen: 'whitespace' }],
    ...prospectingExamples(language, demo),
    import: [{ screen: 'import', kind: 'clients' }],
    settings: [{ screen: 'settings' }],
    backup: [{ screen: 'backup' }],
    restore: [{ screen: 'restore' }],
    health: [{ screen: 'health' }],
  } as const satisfies Record<ScreenName, readonly Route[]>
  const dialogs = {
    clientForm: { dialog: 'clientForm', clientId: client.id },
    personForm: { dialog: 'personForm', clientId: client.id },
    positionForm: { dialog: 'positionForm', positionId: position.id },
    interactionForm: { dialog: 'interactionForm', interactionId: interaction.id },
    followUpForm: { dialog: 'followUpForm', followUpId: followUp.id },
    proposalForm: { dialog: 'proposalForm', proposalId: proposal.id },
    recordForm: { dialog: 'recordForm', kind: 'deal', clientId: client.id },
    closeDeal: { dialog: 'closeDeal', dealId: dealExample(language, demo).id, stage: 'lost' },
    afterSending: { dialog: 'afterSending', proposalId: proposal.id },
    callListFilter: { dialog: 'callListFilter' },
    extendProposal: { dialog: 'extendProposal', proposalId: proposal.id },
    brief: { dialog: 'brief', clientId: client.id },
    handover: { dialog: 'handover', clientId: client.id },
    mail: { dialog: 'mail', clientId: client.id },
    printDossier: { dialog: 'printDossier', clientId: client.id },
    quickEntry: { dialog: 'quickEntry', clientId: client.id },
    missedReminders: { dialog: 'missedReminders' },
    search: { dialog: 'search' },
    about: { dialog: 'about' },
    passphrase: { dialog: 'passphrase' },
    recoveryKey: { dialog: 'recoveryKey' },
    foreignBackup: { dialog: 'foreignBackup' },
  } as const satisfies Record<DialogName, OpenDialog>
  return [
    ...Object.values(screens)
      .flat()
      .map((route) => placeOf(route)),
    ...Object.values(dialogs).map((dialog) => ({
      name: dialog.dialog,
      kind: 'dialog' as const,
      label: `dialog-${dialog.dialog}`,
      address: formatPlace({ route: { screen: 'client', clientId: client.id, tab: 'overview' }, dialog }),
    })),
  ]
}

/** Takes a backup, so that its page and the preview of a restore have something to show. */
export async function takeBackup(window: Page): Promise<void> {
  await window.locator('[data-saved="saved"]').waitFor()
  const isTaken = await window.evaluate(
    async () => (await globalThis.window.keyfolio?.request('backup.now', undefined))?.ok,
  )
  if (isTaken !== true) throw new Error('No backup was taken')
}

/** Goes to a place by its address and waits until it is drawn. Fails when it never is. */
export async function visit(window: Page, place: NamedPlace): Promise<void> {
  await window.evaluate((address) => {
    location.hash = address
  }, place.address)
  const attribute = place.kind === 'screen' ? 'data-screen' : 'data-dialog'
  const kind = place.record === undefined ? '' : `[data-kind="${place.record}"]`
  await window.locator(`[${attribute}="${place.name}"]${kind}`).first().waitFor()
  // What is read from the database has arrived, and nothing moves any more.
  await window.waitForFunction(
    () =>
      document.querySelector(
        '[data-loading], [data-screen][aria-busy="true"], [data-screen] [aria-busy="true"]',
      ) === null && document.getAnimations().every(({ playState }) => playState !== 'running'),
  )
}

function placeOf(route: Route): NamedPlace {
  const label =
    'tab' in route
      ? `client-${route.tab}`
      : 'view' in route
        ? `calendar-${route.view}`
        : route.screen === 'records' || route.screen === 'record'
          ? `${route.screen}-${route.kind}`
          : route.screen
  return {
    name: route.screen,
    kind: 'screen',
    label,
    address: formatPlace({ route, dialog: null }),
    ...(route.screen === 'records' || route.screen === 'record' ? { record: route.kind } : {}),
  }
}

/** Kinds whose page is worth a picture: those with acts, lists, or much that hangs on them. */
const PAGES = [
  'deal',
  'tender',
  'contract',
  'promise',
  'complaint',
  'referral',
  'accountPlan',
  'productQuestion',
  'callList',
  'exhibition',
  'specialist',
] as const satisfies readonly TradeKind[]

/** The first record of each of these kinds. */
function recordExamples(language: Language, demo: DemoRecords) {
  const trade = demoTrade({ ...demo, language, today: TODAY })
  return PAGES.map((kind) => {
    const [row] = trade[kind] ?? []
    if (row === undefined) throw new Error(`The demo data has no ${kind}`)
    return { screen: 'record', kind, id: row.id } as const
  })
}

/** A deal that is still open. */
function dealExample(language: Language, demo: DemoRecords) {
  const deal = demoTrade({ ...demo, language, today: TODAY }).deal?.find(
    ({ stage }) => stage === 'negotiation',
  )
  if (deal === undefined) throw new Error('The demo data has no deal in negotiation')
  return deal
}

/** A list to call down, a stand whose cards are typed in, a letter that has not gone out yet. */
function prospectingExamples(language: Language, demo: DemoRecords) {
  const { callList, exhibition, letter } = demoTrade({ ...demo, language, today: TODAY })
  const list = callList?.find(({ closedOn }) => closedOn === null)
  const stand = exhibition?.[0]
  const draft = letter?.find(({ sentOn }) => sentOn === null)
  if (!list || !stand || !draft) throw new Error('The demo data has nobody to call or to write to')
  return {
    callRun: [{ screen: 'callRun', callListId: list.id }],
    standCards: [{ screen: 'standCards', exhibitionId: stand.id }],
    letterRun: [{ screen: 'letterRun', letterId: draft.id }],
  } as const
}

/** The key client of which most is known, with somebody of its team. */
function examples(demo: DemoRecords) {
  const told = (clientId: string): number =>
    demo.interactions.filter((interaction) => interaction.clientId === clientId).length
  const client = demo.clients
    .filter((candidate) => candidate.class === 'key')
    .toSorted((one, other) => told(other.id) - told(one.id))[0]
  const position = demo.positions.find(
    (candidate) => candidate.clientId === client?.id && candidate.decisionRole === 'decisionMaker',
  )
  const person = demo.people.find((candidate) => candidate.id === position?.personId)
  const interaction = demo.interactions.find((candidate) => candidate.clientId === client?.id)
  const proposal = demo.proposals.find((candidate) => candidate.clientId === client?.id)
  const followUp = demo.followUps.find((candidate) => candidate.clientId === client?.id)
  if (!client || !position || !person || !interaction || !followUp || !proposal)
    throw new Error('The demo data has no key client with a story')
  return { client, position, person, interaction, followUp, proposal }
}
