import { describe, expect, it, onTestFinished } from 'vitest'
import { page } from 'vitest/browser'
import { createClient } from '#renderer/commands/clients.ts'
import { undo } from '#renderer/commands/lib/undo.ts'
import { createPerson } from '#renderer/commands/people.ts'
import { attachmentsOf } from '#renderer/data/queries/attachments.ts'
import { interactionsOfClient } from '#renderer/data/queries/interactions.ts'
import { listPeople } from '#renderer/data/queries/people.ts'
import { positionsOfClient } from '#renderer/data/queries/positions.ts'
import { addFiles } from '#renderer/features/attachments/index.ts'
import { MailSheet, startMail } from '#renderer/features/mail/index.ts'
import { dropMail, takeMail } from '#renderer/features/mail/mailReview.ts'
import { useMailReview } from '#renderer/features/mail/useMailReview.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import { emptyPersonInput, type PersonInput } from '#shared/domain/people/person.ts'
import type { KeyfolioBridge } from '#shared/ipc/contract.ts'
import { translator } from '#shared/i18n/translate.ts'
import { anId, aPosition } from '#test/shared/builders.ts'
import { aClientInput, done } from '../../commands/inputs.ts'
import { aWindow } from '../aWindow.tsx'
import offerMsg from '../../../fixtures/mail/offer.msg?url'
import { base64, eml } from './mailFiles.ts'

const SOON = { timeout: 15_000 }

/** What the vault was given to keep: the name of each content, and its bytes. */
interface FakeVault {
  readonly files: Map<string, number>
  refusal: 'diskFull' | null
}

async function theSheet(language: 'en' | 'el' = 'en') {
  const window_ = await aWindow({ language })
  const vault = aVault()
  onTestFinished(dropMail)
  const { id: clientId } = done(await createClient({ input: aClientInput({ name: 'Alpha', email: '' }) }))
  const { clientId: _client, ...place } = aPosition()
  const anna = done(
    await createPerson({
      input: withAddress('Anna', 'Pappa', 'a.pappa@alfa.example'),
      position: { ...place, clientId },
    }),
  ).id
  await window_.show(<MailSheet clientId={clientId} />)
  return {
    clientId,
    anna,
    vault,
    drop: (...files: readonly File[]) => takeMail(files, clientId),
    button: (name: string | RegExp) => page.getByRole('button', { name, exact: true }),
    entries: () => interactionsOfClient(clientId),
  }
}

/** Keeps what is put into it, as the main process would. */
function aVault(): FakeVault {
  const vault: FakeVault = { files: new Map(), refusal: null }
  const below = window.keyfolio
  if (below === undefined) throw new Error('There is no window')
  const uploads = new Map<string, number>()
  const bridge: KeyfolioBridge = {
    ...below,
    request: (channel, argument) => {
      const answer = (value: unknown): never => Promise.resolve({ ok: true, value }) as never // by channel, below
      const { uploadId = anId(), bytes } = (argument ?? {}) as { uploadId?: string; bytes?: unknown } // of uploads
      switch (channel) {
        case 'attachments.begin':
          if (vault.refusal !== null) return Promise.resolve({ ok: false, error: vault.refusal }) as never // a refusal of this channel
          uploads.set(uploadId, 0)
          return answer({ uploadId })
        case 'attachments.chunk':
          uploads.set(uploadId, (uploads.get(uploadId) ?? 0) + (bytes as Uint8Array).length) // a chunk has bytes
          return answer(undefined)
        case 'attachments.finish': {
          const length = uploads.get(uploadId) ?? 0
          const hash = uploadId.replaceAll('-', '').padEnd(64, '0')
          vault.files.set(hash, length)
          return answer({ hash, bytes: length })
        }
        default:
          return below.request(channel, argument)
      }
    },
  }
  Object.defineProperty(window, 'keyfolio', { value: bridge, configurable: true })
  return vault
}

function withAddress(givenName: string, familyName: string, value: string): PersonInput {
  return { ...emptyPersonInput(), givenName, familyName, contacts: [{ id: anId(), kind: 'email', value }] }
}

function anEml(
  name: string,
  { from = 'Anna <a.pappa@alfa.example>', subject = 'Offer 2027', minute = 30, text = 'We take it.' } = {},
): File {
  const mail = eml([
    `From: ${from}`,
    'To: nikos@house.example',
    `Subject: ${subject}`,
    `Date: Tue, 03 Nov 2026 23:${minute} +0200`,
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '',
    'On Mon, 2 Nov 2026, Nikos wrote:',
    '> Here is the offer.',
    '--b',
    'Content-Type: application/pdf',
    'Content-Disposition: attachment; filename=order.pdf',
    'Content-Transfer-Encoding: base64',
    '',
    base64(new Uint8Array(3000)),
    '--b--',
  ])
  return new File([mail], name)
}

describe('an e-mail dropped on a dossier', () => {
  it('becomes an interaction with its people, its own words and its files, and one undo takes all back', async () => {
    const sheet = await theSheet()
    await sheet.drop(anEml('offer.eml'))
    await expect.element(page.getByLabelText('Subject'), SOON).toHaveValue('Offer 2027')
    await expect.element(page.getByText('order.pdf, 3 kB')).toBeVisible()
    await sheet.button('Save').click()
    await expect.poll(sheet.entries, SOON).toHaveLength(1)
    const [entry] = await sheet.entries()
    expect(entry).toMatchObject({
      kind: 'email',
      direction: 'incoming',
      day: '2026-11-03',
      time: '23:30',
      text: 'Offer 2027\n\nWe take it.',
      personIds: [sheet.anna],
    })
    const files = await attachmentsOf(entry?.id ?? '')
    expect(files.map(({ name, bytes, mediaType }) => ({ name, bytes, mediaType }))).toEqual([
      { name: 'offer.eml', bytes: anEml('offer.eml').size, mediaType: '' },
      { name: 'order.pdf', bytes: 3000, mediaType: 'application/pdf' },
    ])
    expect(sheet.vault.files.size).toBe(2)

    expect(await undo()).toMatchObject({ ok: true, value: { command: 'mail.enter' } })
    expect(await sheet.entries()).toEqual([])
    expect(await attachmentsOf(entry?.id ?? '')).toEqual([])
  })

  it('keeps the history it quotes and leaves an attachment out when asked to', async () => {
    const sheet = await theSheet()
    await sheet.drop(anEml('offer.eml'))
    await page.getByText('With the earlier e-mails that it quotes').click()
    await page.getByText('order.pdf, 3 kB').click()
    await sheet.button('Save').click()
    await expect.poll(sheet.entries, SOON).toHaveLength(1)
    const [entry] = await sheet.entries()
    expect(entry?.text).toContain('> Here is the offer.')
    expect((await attachmentsOf(entry?.id ?? '')).map(({ name }) => name)).toEqual(['offer.eml'])
  })

  it('reads one of Outlook in Greek', async () => {
    const sheet = await theSheet('el')
    const file = await (await fetch(offerMsg)).blob()
    await sheet.drop(new File([file], 'προσφορά.msg'))
    await expect.element(page.getByRole('radio', { name: 'Εξερχόμενο' }), SOON).toBeChecked()
    await sheet.button('Αποθήκευση').click()
    await expect.poll(sheet.entries, SOON).toHaveLength(1)
    expect(await sheet.entries()).toMatchObject([
      {
        direction: 'outgoing',
        day: '2026-11-04',
        time: '00:30',
        text: 'Προσφορά\n\nΣας τη στέλνω.',
        personIds: [sheet.anna],
      },
    ])
  })

  it('says that it was written down before, and writes it down again only when asked', async () => {
    const sheet = await theSheet()
    await sheet.drop(anEml('offer.eml'))
    await sheet.button('Save').click()
    await expect.poll(sheet.entries, SOON).toHaveLength(1)
    await sheet.drop(anEml('copy of offer.eml'))
    await expect.element(page.getByText('Already written down'), SOON).toBeVisible()
    await expect.element(sheet.button('Save')).not.toBeInTheDocument()
    await sheet.button('Save once more').click()
    await expect.poll(sheet.entries, SOON).toHaveLength(2)
  })

  it('saves all new ones at once, each once', async () => {
    const sheet = await theSheet()
    await sheet.drop(
      anEml('one.eml', { subject: 'One' }),
      anEml('one again.eml', { subject: 'One' }),
      anEml('two.eml', { subject: 'Two' }),
      new File(['no mail'], 'notes.eml'),
    )
    await expect.element(sheet.button('Save all 3'), SOON).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'notes.eml Not read' })).toBeVisible()
    await sheet.button('Save all 3').click()
    await expect.poll(sheet.entries, SOON).toHaveLength(2)
    await expect.element(page.getByRole('button', { name: 'One Already here' }), SOON).toBeVisible()
    expect((await sheet.entries()).map(({ text }) => text.split('\n')[0]).sort()).toEqual(['One', 'Two'])
    await expect.poll(() => useMailReview.getState().isSaving, SOON).toBe(false)
  })
})

describe('a sender who is on no card', () => {
  const from = '"Raptis, Dimos" <d.raptis@alfa.example>'

  it('becomes a person at the client in the same change; the next mail knows them', async () => {
    const sheet = await theSheet()
    await sheet.drop(anEml('one.eml', { from, subject: 'One' }), anEml('two.eml', { from, subject: 'Two' }))
    await expect.element(page.getByText('d.raptis@alfa.example is on no card'), SOON).toBeVisible()
    await page.getByText('New person', { exact: true }).click()
    await expect.element(page.getByLabelText('Family name')).toHaveValue('Raptis')
    await sheet.button('Save').click()
    await expect.poll(sheet.entries, SOON).toHaveLength(1)
    const dimos = (await listPeople()).find(({ familyName }) => familyName === 'Raptis')
    expect(dimos).toMatchObject({
      givenName: 'Dimos',
      contacts: [{ kind: 'email', value: 'd.raptis@alfa.example' }],
      privacy: { source: 'E-mail of 3 November 2026' },
    })
    expect((await positionsOfClient(sheet.clientId)).map(({ personId }) => personId)).toContain(dimos?.id)

    await expect.element(page.getByLabelText('Subject'), SOON).toHaveValue('Two')
    await expect
      .element(page.getByRole('button', { name: 'Dimos Raptis', pressed: true }), SOON)
      .toBeVisible()
    await sheet.button('Save').click()
    await expect.poll(sheet.entries, SOON).toHaveLength(2)
    expect((await sheet.entries()).map(({ personIds }) => personIds)).toEqual([[dimos?.id], [dimos?.id]])
    await expect.element(page.getByText('Drop e-mails here'), SOON).toBeVisible()

    await undo()
    await undo()
    expect((await listPeople()).map(({ familyName }) => familyName)).toEqual(['Pappa'])
  })

  it('may be somebody whose other address is known', async () => {
    const sheet = await theSheet()
    await sheet.drop(anEml('one.eml', { from: 'anna@home.example' }))
    await page.getByText('Add to a card').click()
    await expect.element(sheet.button('Save')).toBeDisabled()
    await page.getByRole('combobox', { name: /Whose address/ }).fill('pap')
    await page.getByRole('option', { name: 'Anna Pappa' }).click()
    await sheet.button('Save').click()
    await expect.poll(sheet.entries, SOON).toHaveLength(1)
    const [anna] = await listPeople()
    expect(anna?.contacts.map(({ value }) => value)).toEqual(['a.pappa@alfa.example', 'anna@home.example'])
    expect((await sheet.entries())[0]?.personIds).toEqual([sheet.anna])
  })
})

describe('what cannot be saved', () => {
  it('says why a file is not a mail', async () => {
    const sheet = await theSheet()
    await sheet.drop(new File([Uint8Array.of(137, 80, 78, 71)], 'picture.eml'))
    await expect.element(page.getByText('picture.eml was not read'), SOON).toBeVisible()
    await expect.element(page.getByText('This is not an e-mail.', { exact: false })).toBeVisible()
    await expect.element(sheet.button('Save')).not.toBeInTheDocument()
  })

  it('asks for the day when the mail has none', async () => {
    const sheet = await theSheet()
    await sheet.drop(new File([eml(['From: a.pappa@alfa.example', 'Subject: x', '', 'y'])], 'x.eml'))
    await expect.element(page.getByText('Say on which day it was sent.'), SOON).toBeVisible()
    await expect.element(sheet.button('Save')).toBeDisabled()
  })

  it('writes nothing down when the files cannot be kept, and does when they can again', async () => {
    const sheet = await theSheet()
    sheet.vault.refusal = 'diskFull'
    await sheet.drop(anEml('offer.eml'))
    await sheet.button('Save').click()
    await expect.element(page.getByText('Not saved: the disk is full.', { exact: false }), SOON).toBeVisible()
    expect(await sheet.entries()).toEqual([])
    sheet.vault.refusal = null
    await sheet.button('Save').click()
    await expect.poll(sheet.entries, SOON).toHaveLength(1)
  })
})

it('takes only the e-mails among the files that are dropped on a client', async () => {
  const sheet = await theSheet()
  onTestFinished(startMail())
  const t = translator('en')
  await addFiles({ kind: 'client', id: sheet.clientId }, [anEml('offer.eml'), new File(['x'], 'plan.txt')], t)
  await expect.element(page.getByLabelText('Subject'), SOON).toHaveValue('Offer 2027')
  expect((await attachmentsOf(sheet.clientId)).map(({ name }) => name)).toEqual(['plan.txt'])

  await addFiles({ kind: 'person', id: sheet.anna }, [anEml('card.eml')], t)
  expect((await attachmentsOf(sheet.anna)).map(({ name }) => name)).toEqual(['card.eml'])
})

it('keeps what waits when the sheet is closed, and forgets it for another client', async () => {
  const sheet = await theSheet()
  await sheet.drop(anEml('offer.eml'))
  await expect.element(page.getByLabelText('Subject'), SOON).toBeVisible()
  await takeMail([], sheet.clientId)
  await expect.element(page.getByLabelText('Subject')).toHaveValue('Offer 2027')
  await takeMail([], anId() as ClientId)
  await expect.element(page.getByText('Drop e-mails here'), SOON).toBeVisible()
})
