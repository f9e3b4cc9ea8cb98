import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { interactionsOfClient } from '#renderer/data/queries/interactions.ts'
import { listRecords } from '#renderer/data/queries/records.ts'
import { LetterRun } from '#renderer/features/prospecting/index.ts'
import { type Letters, LettersSchema } from '#shared/formats/letters.ts'
import { anId } from '#test/shared/builders.ts'
import { aWindow } from '../aWindow.tsx'
import { aLetterTo, answering, aProspect } from './places.ts'

const BODY = '{{προσφώνηση}},\n\nγια την εταιρεία {{εταιρεία}} στην πόλη {{πόλη}}.'

describe('a letter to many', () => {
  it('reads for each recipient as they are addressed, and names what is missing', async () => {
    const window = await aWindow()
    const man = await aProspect('Cold Store')
    const stranger = await aProspect('Far Away', { givenName: 'Jean', familyName: 'Martin' })
    await window.show(<LetterRun letterId={await aLetterTo([man.positionId, stranger.positionId], BODY)} />)
    await expect.element(page.getByText('Αγαπητέ κύριε Παπαδόπουλε', { exact: false })).toBeVisible()
    await expect.element(page.getByText('Missing: town').first()).toBeVisible()
    await page.getByRole('button', { name: 'Jean Martin Far Away' }).click()
    await expect
      .element(page.getByText('Αγαπητέ κύριε ή αγαπητή κυρία Jean Martin', { exact: false }))
      .toBeVisible()
    await expect.element(page.getByText('Mr or Ms? The name does not tell')).toBeVisible()
  })

  it('never goes to somebody restricted, and says so', async () => {
    const window = await aWindow()
    const shown = await aProspect('Cold Store')
    const hidden = await aProspect('Hidden', { familyName: 'Κρυφός', restricted: true })
    await window.show(<LetterRun letterId={await aLetterTo([shown.positionId, hidden.positionId], BODY)} />)
    await expect.element(page.getByText('1 gets no letter')).toBeVisible()
    await expect.element(page.getByText('The card is restricted')).toBeVisible()
    await page.getByRole('button', { name: 'Mark as sent' }).click()
    await expect.element(page.getByText('Letter written into 1 dossier')).toBeVisible()
    expect(await interactionsOfClient(hidden.clientId)).toEqual([])
    const [dealing] = await interactionsOfClient(shown.clientId)
    expect(dealing).toMatchObject({ kind: 'letter', direction: 'outgoing' })
    expect(dealing?.text).toContain('για την εταιρεία Cold Store')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => interactionsOfClient(shown.clientId)).toEqual([])
  })

  it('adds recipients by a filter, one of each client, and takes one out again', async () => {
    const window = await aWindow()
    const one = await aProspect('Cold Store')
    await aProspect('Second Store')
    const letterId = await aLetterTo([one.positionId], BODY)
    await window.show(<LetterRun letterId={letterId} />)
    await page.getByRole('button', { name: 'Add by filter' }).click()
    await page.getByRole('button', { name: 'Add 1 recipient' }).click()
    await expect.element(page.getByRole('button', { name: 'Νίκος Παπαδόπουλος Second Store' })).toBeVisible()
    await page.getByRole('button', { name: 'Take Νίκος Παπαδόπουλος out' }).first().click()
    await expect.element(page.getByText('Νίκος Παπαδόπουλος taken out')).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'Save 1 letter as PDF' })).toBeVisible()
    expect((await listRecords('letter'))[0]?.positionIds).toHaveLength(1)
  })

  it('says which fields do not exist', async () => {
    const window = await aWindow()
    const one = await aProspect('Cold Store')
    await window.show(<LetterRun letterId={await aLetterTo([one.positionId], 'Έκπτωση {{έκπτωση}}')} />)
    await expect.element(page.getByText(/These fields do not exist.*\{\{έκπτωση\}\}/)).toBeVisible()
  })

  it('hands the finished letters to the main process, and says where the file is', async () => {
    const window = await aWindow()
    const one = await aProspect('Cold Store')
    const handed: Letters[] = []
    answering('pdf.saveLetters', (argument) => {
      handed.push(LettersSchema.parse(argument))
      return { ok: true, value: { fileId: anId(), fileName: 'Winter.pdf' } }
    })
    await window.show(<LetterRun letterId={await aLetterTo([one.positionId], BODY)} />)
    await page.getByRole('button', { name: 'Save 1 letter as PDF' }).click()
    await expect.element(page.getByText('Saved: Winter.pdf')).toBeVisible()
    expect(handed[0]?.letters[0]).toMatchObject({
      language: 'el',
      address: ['Νίκος Παπαδόπουλος', 'Buyer', 'Cold Store'],
      subject: 'Πριν από τον χειμώνα',
    })
    expect(handed[0]?.letters[0]?.body).not.toContain('{{')
  })

  it('says in one sentence when the file could not be written', async () => {
    const window = await aWindow()
    const one = await aProspect('Cold Store')
    answering('pdf.saveLetters', () => ({ ok: false, error: 'diskFull' }))
    await window.show(<LetterRun letterId={await aLetterTo([one.positionId], BODY)} />)
    await page.getByRole('button', { name: 'Save 1 letter as PDF' }).click()
    await expect.element(page.getByText(/the disk is full/)).toBeVisible()
  })
})
