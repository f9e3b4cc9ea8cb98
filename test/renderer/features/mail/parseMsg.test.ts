import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NotRead } from '#renderer/features/mail/reading/protocol.ts'
import { parseMail } from '#renderer/features/mail/reading/parseMail.ts'
import { msg, type MsgContent } from './msgFiles.ts'

const SENT_AT = Date.UTC(2026, 10, 3, 21, 30, 5)
const PDF = Uint8Array.from({ length: 9000 }, (_, index) => (index * 31) % 256)

const OFFER: MsgContent = {
  texts: {
    0x0037: 'Προσφορά 2027',
    0x0c1a: 'Παππά, Άννα',
    0x0c1f: '/O=ALFA/OU=ATHENS/CN=RECIPIENTS/CN=APAPPA',
    0x5d01: 'a.pappa@alfa.example',
    0x1000: 'Καλημέρα,\r\nσας στέλνω την προσφορά.',
  },
  numbers: { 0x3ffd: 1253 },
  timesMs: { 0x0039: SENT_AT },
  recipients: [
    { texts: { 0x3001: 'Nikos', 0x39fe: 'nikos@house.example' }, numbers: { 0x0c15: 1 } },
    { texts: { 0x3001: 'log@alfa.example', 0x3003: 'log@alfa.example' }, numbers: { 0x0c15: 2 } },
  ],
  attachments: [
    { texts: { 0x3707: 'προσφορά.pdf', 0x370e: 'application/pdf' }, bytes: { 0x3701: PDF } },
    {
      texts: { 0x3707: 'logo.png', 0x370e: 'image/png', 0x3712: 'logo@x' },
      bytes: { 0x3701: Uint8Array.of(137, 80, 78, 71) },
    },
    { texts: { 0x3001: 'An older mail' }, numbers: { 0x3705: 5 } },
  ],
}

describe('reading a mail of Outlook', () => {
  it.each([
    ['in Unicode', OFFER],
    ['in the Greek of old Windows', { ...OFFER, isAnsi: true }],
  ])('reads one %s', async (_, content) => {
    const { mail, files, enclosedMails } = await parseMail(msg(content))
    expect(mail).toEqual({
      from: { name: 'Παππά, Άννα', address: 'a.pappa@alfa.example' },
      to: [{ name: 'Nikos', address: 'nikos@house.example' }],
      cc: [{ name: '', address: 'log@alfa.example' }],
      subject: 'Προσφορά 2027',
      sentAtMs: SENT_AT,
      text: 'Καλημέρα,\nσας στέλνω την προσφορά.',
    })
    expect(files.map(({ name, isInline }) => ({ name, isInline }))).toEqual([
      { name: 'προσφορά.pdf', isInline: false },
      { name: 'logo.png', isInline: true },
    ])
    expect(files[0]?.content).toEqual(PDF)
    expect(enclosedMails).toBe(1)
  })

  it('reads the one that lies among the fixtures', async () => {
    const bytes = new Uint8Array(await readFile(new URL('../../../fixtures/mail/offer.msg', import.meta.url)))
    const { mail, files } = await parseMail(bytes)
    expect(mail).toMatchObject({ subject: 'Προσφορά', text: 'Σας τη στέλνω.' })
    expect(files.map(({ name }) => name)).toEqual(['προσφορά.pdf'])
  })

  it('takes sender and time from the headers when nothing else has them, and HTML for the text', async () => {
    const { mail } = await parseMail(
      msg({
        texts: {
          0x0037: 'x',
          0x0c1a: 'Anna',
          0x007d:
            'Received: a\r\nFrom: Anna\r\n <anna@alfa.example>\r\nDate: Tue, 03 Nov 2026 23:30:05 +0200\r\n',
        },
        bytes: { 0x1013: new TextEncoder().encode('<p>Γεια</p>') },
      }),
    )
    expect(mail).toMatchObject({
      from: { name: 'Anna', address: 'anna@alfa.example' },
      sentAtMs: SENT_AT,
      text: 'Γεια',
    })
  })

  it('refuses a contact, and whatever else is no mail', async () => {
    const contact = msg({ messageClass: 'IPM.Contact', texts: { 0x3001: 'Anna' } })
    await expect(parseMail(contact)).rejects.toMatchObject({ refusal: 'notAMail' })
  })

  it('says that a file is damaged when it is cut off', async () => {
    const whole = msg(OFFER)
    await expect(parseMail(whole.slice(0, 1500))).rejects.toMatchObject({ refusal: 'damaged' })
    await expect(parseMail(whole.slice(0, 20))).rejects.toMatchObject({ refusal: 'damaged' })
  })

  it('ends, whatever bytes were changed', async () => {
    const whole = msg(OFFER)
    const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 30,
    })
    await fc.assert(
      fc.asyncProperty(changes, async (changed) => {
        const bytes = whole.slice()
        for (const [at, value] of changed) bytes[at] = value
        const read = await parseMail(bytes).catch((error: unknown) => error)
        expect(read instanceof NotRead || typeof read === 'object').toBe(true)
        if (read instanceof Error) expect(read).toBeInstanceOf(NotRead)
      }),
      { numRuns: 300 },
    )
  })

  it('ends when sectors and folders lead in a circle', async () => {
    const whole = msg(OFFER)
    const view = new DataView(whole.buffer)
    const table = (view.getUint32(0x4c, true) + 1) * 512
    const directory = view.getUint32(0x30, true)
    view.setUint32(table + directory * 4, directory, true)
    await expect(parseMail(whole)).rejects.toMatchObject({ refusal: 'damaged' })

    const other = msg(OFFER)
    const entries = (directory + 1) * 512
    new DataView(other.buffer).setUint32(entries + 128 + 72, 1, true)
    await expect(parseMail(other)).rejects.toMatchObject({ refusal: 'damaged' })
  })
})
