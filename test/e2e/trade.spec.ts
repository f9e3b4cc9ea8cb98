import { join } from 'node:path'
import type { DossierTab } from '#renderer/navigation/route.ts'
import { Keyfolio } from './pages/keyfolio.ts'
import { expect, test } from './support/journey.ts'
import type { Running } from './support/launch.ts'
import { pdfText } from './support/pdf.ts'
import { answerSaveDialog } from './support/saveDialog.ts'

/** Half past nine in Athens. */
const WEDNESDAY = '2026-11-25T07:30:00.000Z'
const NEXT_WORKING_DAY = '2026-11-26T07:30:00.000Z'

const CLIENT = 'Ιχθυοτροφεία Ιονίου'
const ADVOCATE = 'Ελένη Καραγιάννη'
const SPECIALIST = 'Νίκος Ζαχαρίου'
const DEAL = 'Πιλοτικός θάλαμος ταχείας κατάψυξης'
const QUESTION = 'Πόση ώρα αντέχει ο θάλαμος χωρίς ρεύμα;'
const ANSWER = 'Έξι ώρες στους −18 °C, με κλειστή πόρτα και γεμάτο θάλαμο: μετρημένο, όχι υπολογισμένο.'
const TENDER = 'Ψυκτικοί θάλαμοι για τρεις μονάδες'
const PROPOSAL = 'Προσφορά πιλοτικού θαλάμου'
const CONTRACT = 'Σύμβαση πιλοτικού θαλάμου'
const DELIVERY = 'Θάλαμος έτοιμος στην Πρέβεζα'
const COMPLAINT = 'Η πόρτα στάζει το πρωί'
const REVIEW = 'Πρώτος μήνας λειτουργίας'
const LETTER = 'Συστατική επιστολή για τον θάλαμο'

test('one client from the cold call to the reference letter', async ({ start, dataFolder }) => {
  test.setTimeout(240_000)
  const begin = async (now: string): Promise<{ keyfolio: Keyfolio; running: Running }> => {
    const running = await start({ language: 'el', now })
    return { running, keyfolio: new Keyfolio(running, 'el') }
  }
  const end = async ({ keyfolio, running }: { keyfolio: Keyfolio; running: Running }): Promise<void> => {
    await keyfolio.waitUntilSaved()
    await running.quit()
  }

  const first = await begin(WEDNESDAY)
  await test.step('a prospect with a contact person, and a specialist of ours', () => prepare(first.keyfolio))
  await test.step('the cold call: an objection, then interest and a deal', () => call(first.keyfolio))
  await test.step('the deal is a pilot', () => shapeDeal(first.keyfolio))
  await test.step('a question goes to the specialist, the answer word for word back', () =>
    answer(first.keyfolio))
  await test.step('the tender is planned back from its deadline', () => planTender(first.keyfolio))
  await test.step('a proposal with an argument is sent', () => propose(first.keyfolio))
  await end(first)

  const second = await begin(NEXT_WORKING_DAY)
  await test.step('the call after sending, and the deal is won', () => win(second.keyfolio))
  await test.step('the contract, and what is promised by it', () => sign(second.keyfolio))
  await test.step('delivered in time, as expected', () => deliver(second.keyfolio))
  await test.step('a complaint is acknowledged and resolved', () => solve(second.keyfolio))
  await test.step('a review with a rating', () => review(second.keyfolio))
  await test.step('a reference letter is asked for, received and published', () => recommend(second.keyfolio))
  await test.step('the account plan and the portfolio', () => plan(second.keyfolio))
  await test.step('the dossier as PDF', async () => {
    const file = join(dataFolder, 'Φάκελος.pdf')
    await answerSaveDialog(second.running.app, file)
    await print(second.keyfolio, file)
  })
  await test.step('a deletion, and all that hung on it comes back', () => deleteAndUndo(second.keyfolio))
  await end(second)

  const last = await begin(NEXT_WORKING_DAY)
  await test.step('after a restart everything is there', () => findAll(last.keyfolio))
  await end(last)
})

/** A prospect with somebody who decides there, and a colleague who knows about chambers. */
async function prepare(keyfolio: Keyfolio): Promise<void> {
  const { clients, dossier, people, records } = keyfolio
  await clients.add({ name: CLIENT, class: 'prospect', sector: 'Ιχθυοκαλλιέργεια' })
  await dossier.addNewPerson()
  const [givenName = '', familyName = ''] = ADVOCATE.split(' ')
  await people.fill({ givenName, familyName, position: 'Διευθύντρια παραγωγής' })
  await people.submit()
  await keyfolio.goToRecords('house', 'specialist')
  await records.add('specialist', { name: SPECIALIST, expertise: ['ψυκτικοί θάλαμοι', 'θάλαμος'] })
}

async function call(keyfolio: Keyfolio): Promise<void> {
  const { prospecting, window, t } = keyfolio
  await keyfolio.goToRecords('prospecting', 'callList')
  await prospecting.makeList('Ιχθυοκαλλιέργειες του Ιονίου', 'prospect')
  await prospecting.callee(CLIENT).waitFor()
  await prospecting.record({
    result: 'interested',
    note: 'Θέλουν να δουν έναν θάλαμο να δουλεύει.',
    objection: {
      said: 'Έχουμε ήδη προμηθευτή',
      answered: 'Δοκιμάστε έναν θάλαμο δίπλα στους δικούς του.',
      outcome: 'answered',
    },
    deal: DEAL,
  })
  await expect(window.getByText(t('prospecting.run.doneTitle'))).toBeVisible()
}

async function shapeDeal(keyfolio: Keyfolio): Promise<void> {
  const { deals, records } = keyfolio
  await openDossier(keyfolio, 'deals')
  await expect(records.section('objection').getByText('Έχουμε ήδη προμηθευτή')).toBeVisible()
  await records.open('deal', DEAL)
  await records.edit('deal', { kind: 'pilot', value: '48.000' })
  await deals.takeTo('needs')
  await expect(deals.stage).toHaveText(keyfolio.t('records.deal.choices.stage.needs'))
}

async function answer(keyfolio: Keyfolio): Promise<void> {
  const { dossier, house, records } = keyfolio
  await openDossier(keyfolio, 'service')
  await records.add('productQuestion', { question: QUESTION, personId: ADVOCATE, dealId: DEAL })
  await records.open('productQuestion', QUESTION)
  await house.passOn()
  await expect(records.state('productQuestion', 'passed')).toBeVisible()
  await expect(house.way.getByText(SPECIALIST, { exact: true })).toBeVisible()
  await house.takeDown(ANSWER)
  await house.tell(ANSWER)
  await expect(records.state('productQuestion', 'told')).toBeVisible()
  await openDossier(keyfolio, 'timeline')
  await expect(dossier.screen.getByText(ANSWER).first()).toBeVisible()
}

async function planTender(keyfolio: Keyfolio): Promise<void> {
  const { deals, records } = keyfolio
  await openDossier(keyfolio, 'deals')
  await records.add('tender', { title: TENDER, deadline: '15/9/2027', dealId: DEAL })
  await records.open('tender', TENDER)
  await deals.planTender()
}

async function propose(keyfolio: Keyfolio): Promise<void> {
  const { proposals, records, t } = keyfolio
  await openDossier(keyfolio, 'deals')
  await records.open('deal', DEAL)
  await proposals.addToDeal({
    title: PROPOSAL,
    amount: '48.000',
    validUntil: '15/1/2027',
    argument: 'Μετρημένη κατανάλωση: 18 % κάτω από τον θάλαμο που έχουν.',
  })
  await keyfolio.goTo('proposals')
  await proposals.show('all')
  await proposals.setStatus(PROPOSAL, 'sent')
  await expect(proposals.row(PROPOSAL)).toContainText(t('vocabulary.proposalStatus.sent'))
}

async function win(keyfolio: Keyfolio): Promise<void> {
  const { deals, proposals, records, today, t } = keyfolio
  await expect(today.due.getByText(t('afterSending.callTitle', { title: PROPOSAL }))).toBeVisible()
  await keyfolio.goTo('proposals')
  await deals.callAfterSending(PROPOSAL, {
    nextSteps: 'Τη διαβάζει η τεχνική υπηρεσία, αποφασίζει η διοίκηση.',
    urgency: 'Η νέα γραμμή ξεκινά τον Μάρτιο.',
    interimOn: '3/12/2026',
  })
  await proposals.setStatus(PROPOSAL, 'accepted')
  await openDossier(keyfolio, 'deals')
  await records.open('deal', DEAL)
  await deals.takeTo('won', 'Είδαν τον θάλαμο να δουλεύει και μέτρησαν μόνοι τους.')
  await expect(records.state('deal', 'won')).toBeVisible()
}

async function sign(keyfolio: Keyfolio): Promise<void> {
  const { records } = keyfolio
  await openDossier(keyfolio, 'service')
  await records.add('contract', { title: CONTRACT, value: '48.000', dealId: DEAL })
  await records.open('contract', CONTRACT)
  await records.add('delivery', { title: DELIVERY, promisedOn: '15/12/2026' })
  await expect(records.section('delivery').getByText(DELIVERY)).toBeVisible()
}

async function deliver(keyfolio: Keyfolio): Promise<void> {
  const { records } = keyfolio
  await openDossier(keyfolio, 'service')
  await records.open('delivery', DELIVERY)
  await expect(records.state('delivery', 'planned')).toBeVisible()
  await records.act('delivery', 'deliver')
  await records.act('delivery', 'asExpected')
  await expect(records.state('delivery', 'inTime')).toBeVisible()
}

async function solve(keyfolio: Keyfolio): Promise<void> {
  const { records } = keyfolio
  await records.add('complaint', {
    subject: COMPLAINT,
    personId: ADVOCATE,
    text: '«Κάθε πρωί σφουγγαρίζουμε».',
  })
  await records.open('complaint', COMPLAINT)
  await records.act('complaint', 'acknowledge')
  await records.edit('complaint', { solution: 'Νέο λάστιχο στην πόρτα την ίδια μέρα.', loss: '85' })
  await records.act('complaint', 'resolve')
  await expect(records.state('complaint', 'resolved')).toBeVisible()
}

async function review(keyfolio: Keyfolio): Promise<void> {
  const { records } = keyfolio
  await openDossier(keyfolio, 'service')
  await records.add('review', {
    title: REVIEW,
    rating: '5',
    results: 'Κατανάλωση 21 % κάτω.',
    openings: 'Δεύτερος θάλαμος στην Άρτα.',
    personIds: [ADVOCATE],
    specialistIds: [SPECIALIST],
  })
  await expect(records.section('review').getByText(REVIEW)).toBeVisible()
}

async function recommend(keyfolio: Keyfolio): Promise<void> {
  const { records } = keyfolio
  await records.add('referral', { kind: 'letter', subject: LETTER, personId: ADVOCATE, deliveryId: DELIVERY })
  await records.open('referral', LETTER)
  await records.act('referral', 'ask')
  await expect(records.state('referral', 'asked')).toBeVisible()
  await records.act('referral', 'receive')
  await expect(records.state('referral', 'received')).toBeVisible()
  await records.edit('referral', { mayPublish: 'yes', text: 'Παρέδωσαν στην ώρα τους και όπως το είπαν.' })
  await records.act('referral', 'publish')
  await expect(records.state('referral', 'published')).toBeVisible()
}

async function plan(keyfolio: Keyfolio): Promise<void> {
  const { dossier, clients, records } = keyfolio
  await openDossier(keyfolio, 'market')
  await dossier.edit()
  await clients.fill({ class: 'key', keyReasons: ['image'] })
  await clients.submit()
  await expect(clients.form).toHaveCount(0)
  await records.add('sale', { amount: '48.000' })
  await records.add('accountPlan', { year: '2026', target: '60.000' })
  await records.open('accountPlan', '2026')
  await expect(
    records
      .page('accountPlan')
      .getByText(/48\.000/)
      .first(),
  ).toBeVisible()
  await keyfolio.goTo('portfolio')
  const row = keyfolio.screen('portfolio').getByRole('row').filter({ hasText: CLIENT })
  await expect(row).toContainText(/80\s?%/)
}

async function print(keyfolio: Keyfolio, file: string): Promise<void> {
  const { dossier, window, t } = keyfolio
  await openDossier(keyfolio, 'overview')
  await dossier.print('internal')
  await expect(window.getByText(t('dossier.print.savedTitle'))).toBeVisible()
  await window.keyboard.press('Escape')
  const text = await pdfText(file)
  for (const words of [
    t('pdf.trade.business'),
    DEAL,
    TENDER,
    t('pdf.trade.service'),
    CONTRACT,
    DELIVERY,
    COMPLAINT,
    ANSWER.slice(0, 40),
    REVIEW,
    LETTER,
    PROPOSAL,
  ])
    expect(text).toContain(words)
}

async function deleteAndUndo(keyfolio: Keyfolio): Promise<void> {
  const { dossier, clients, window, t } = keyfolio
  await dossier.delete()
  await expect(window.getByText(t('dossier.header.deleted', { name: CLIENT })).first()).toBeVisible()
  await clients.show()
  await expect(clients.row(CLIENT)).toHaveCount(0)
  await keyfolio.undo()
  await expect(clients.row(CLIENT)).toHaveCount(1)
}

async function findAll(keyfolio: Keyfolio): Promise<void> {
  const { records, window } = keyfolio
  await openDossier(keyfolio, 'deals')
  for (const [kind, title] of [
    ['deal', DEAL],
    ['tender', TENDER],
  ] as const)
    await expect(records.section(kind).getByRole('link', { name: title })).toBeVisible()
  await expect(window.getByText(PROPOSAL).first()).toBeVisible()
  await openDossier(keyfolio, 'service')
  for (const [kind, title] of [
    ['contract', CONTRACT],
    ['delivery', DELIVERY],
    ['complaint', COMPLAINT],
    ['productQuestion', QUESTION],
    ['review', REVIEW],
    ['referral', LETTER],
  ] as const)
    await expect(records.section(kind).getByRole('link', { name: title })).toBeVisible()
  await keyfolio.find('συστατικη θαλαμο', LETTER)
  await expect(records.state('referral', 'published')).toBeVisible()
  await expect(records.page('referral').getByRole('link', { name: ADVOCATE })).toBeVisible()
  await expect(records.page('referral').getByRole('link', { name: DELIVERY })).toBeVisible()
}

async function openDossier({ clients, dossier }: Keyfolio, tab: DossierTab): Promise<void> {
  await clients.open(CLIENT)
  await dossier.openTab(tab)
}
