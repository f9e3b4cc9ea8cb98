import { describe, expect, it } from 'vitest'
import { parseMail } from '#renderer/features/mail/reading/parseMail.ts'
import { base64, eml, greekBytes, quotedPrintable } from './mailFiles.ts'

const DATE = 'Tue, 03 Nov 2026 23:30:00 +0200'
const SENT_AT = Date.UTC(2026, 10, 3, 21, 30)

const iso = (text: string): Uint8Array<ArrayBuffer> => greekBytes(text, 'iso-8859-7')

describe('reading an e-mail', () => {
  it('reads Greek in ISO 8859-7, quoted-printable, with an encoded subject and names', async () => {
    const { mail, files } = await parseMail(
      eml([
        `From: =?ISO-8859-7?Q?${quotedPrintable(iso('Άννα')).replace(/ /g, '_')}?= =?ISO-8859-7?B?${base64(iso(' Παππά'))}?= <a.pappa@alfa.example>`,
        `To: "Nikos, Manager" <nikos@house.example>, =?windows-1253?B?${base64(greekBytes('Λογιστήριο'))}?= <log@alfa.example>`,
        'Cc: group: one@x.example, two@x.example;',
        `Subject: =?iso-8859-7?B?${base64(iso('Προσφορά για το '))}?=`,
        ` =?iso-8859-7?B?${base64(iso('έτος 2027'))}?=`,
        `Date: ${DATE}`,
        'MIME-Version: 1.0',
        'Content-Type: text/plain; charset=iso-8859-7',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        quotedPrintable(
          iso(
            'Καλημέρα σας, λάβαμε την προσφορά σας και θα την εξετάσουμε με την τεχνική διεύθυνση μέσα στην εβδομάδα.\n\nΆννα',
          ),
        ),
      ]),
    )
    expect(mail).toEqual({
      from: { name: 'Άννα Παππά', address: 'a.pappa@alfa.example' },
      to: [
        { name: 'Nikos, Manager', address: 'nikos@house.example' },
        { name: 'Λογιστήριο', address: 'log@alfa.example' },
      ],
      cc: [
        { name: '', address: 'one@x.example' },
        { name: '', address: 'two@x.example' },
      ],
      subject: 'Προσφορά για το έτος 2027',
      sentAtMs: SENT_AT,
      text: 'Καλημέρα σας, λάβαμε την προσφορά σας και θα την εξετάσουμε με την τεχνική διεύθυνση μέσα στην εβδομάδα.\n\nΆννα',
    })
    expect(files).toEqual([])
  })

  it('reads windows-1253 in base64, prefers plain text, keeps attachments apart from pictures of the text', async () => {
    const pdf = Uint8Array.from({ length: 5000 }, (_, index) => (index * 31) % 256)
    const { mail, files } = await parseMail(
      eml([
        'From: info@alfa.example',
        'To: nikos@house.example',
        'Subject: Documents',
        `Date: ${DATE}`,
        'Content-Type: multipart/mixed; boundary="outer"',
        '',
        '--outer',
        'Content-Type: multipart/related; boundary="inner"',
        '',
        '--inner',
        'Content-Type: multipart/alternative; boundary="alt"',
        '',
        '--alt',
        'Content-Type: text/plain; charset="windows-1253"',
        'Content-Transfer-Encoding: base64',
        '',
        base64(greekBytes('Σας στέλνω τα έγγραφα.')),
        '--alt',
        'Content-Type: text/html; charset="windows-1253"',
        '',
        '<p>Another</p><img src="cid:logo@x">',
        '--alt--',
        '--inner',
        'Content-Type: image/png',
        'Content-ID: <logo@x>',
        'Content-Transfer-Encoding: base64',
        '',
        base64(Uint8Array.of(137, 80, 78, 71)),
        '--inner--',
        '--outer',
        "Content-Type: application/pdf; name*=UTF-8''%CF%80%CF%81%CE%BF%CF%83%CF%86%CE%BF%CF%81%CE%AC.pdf",
        "Content-Disposition: attachment; filename*=UTF-8''%CF%80%CF%81%CE%BF%CF%83%CF%86%CE%BF%CF%81%CE%AC.pdf",
        'Content-Transfer-Encoding: base64',
        '',
        base64(pdf).replace(/.{76}/g, '$&\r\n'),
        '--outer--',
      ]),
    )
    expect(mail.text).toBe('Σας στέλνω τα έγγραφα.')
    expect(files.map(({ name, isInline, content }) => ({ name, isInline, bytes: content.length }))).toEqual([
      { name: 'attachment.png', isInline: true, bytes: 4 },
      { name: 'προσφορά.pdf', isInline: false, bytes: 5000 },
    ])
    expect(files[1]?.content).toEqual(pdf)
  })

  it('makes text of a mail in HTML only', async () => {
    const { mail } = await parseMail(
      eml([
        'From: info@alfa.example',
        'Subject: x',
        'Content-Type: text/html; charset=utf-8',
        '',
        '<html><head><style>p{}</style></head><body><p>Καλησπέρα,</p><p>τα λέμε <b>αύριο</b>.</p></body></html>',
      ]),
    )
    expect(mail.text).toBe('Καλησπέρα,\n\nτα λέμε αύριο.')
    expect(mail.sentAtMs).toBeNull()
  })

  it('keeps a forwarded mail as a file named by its subject', async () => {
    const inner = ['From: b@beta.example', 'Subject: The inner one', '', 'What was said there.']
    const { mail, files } = await parseMail(
      eml([
        'From: info@alfa.example',
        'Subject: Fwd',
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        'Content-Type: text/plain',
        '',
        'See below.',
        '--b',
        'Content-Type: message/rfc822',
        '',
        ...inner,
        '--b--',
      ]),
    )
    expect(mail.text).toBe('See below.')
    expect(files.map(({ name, mimeType }) => ({ name, mimeType }))).toEqual([
      { name: 'The inner one.eml', mimeType: 'message/rfc822' },
    ])
    expect(new TextDecoder().decode(files[0]?.content).trim().split(/\r?\n/)).toEqual(inner)
  })

  it('takes the day of arrival when the sender named none', async () => {
    const { mail } = await parseMail(
      eml(['Received: from a by b; Tue, 03 Nov 2026 21:30:00 +0000', 'From: a@x.example', '', 'x']),
    )
    expect(mail.sentAtMs).toBe(SENT_AT)
  })

  it('takes the dangerous parts out of the name of an attachment', async () => {
    const { files } = await parseMail(
      eml([
        'From: a@x.example',
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        "Content-Disposition: attachment; filename*=UTF-8''..%2F..%2Fetc%2Finvoice%E2%80%AEfdp.exe",
        '',
        'x',
        '--b--',
      ]),
    )
    expect(files.map(({ name }) => name)).toEqual(['_.._etc_invoicefdp.exe'])
  })

  it.each([
    ['a text', new TextEncoder().encode('Dear Anna,\nhow are you?')],
    ['a text with colons', new TextEncoder().encode('Note: call Anna\nReason: none\n\nx')],
    ['nothing', new Uint8Array(0)],
    ['a picture', Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10, 0, 0)],
  ])('refuses %s', async (_, bytes) => {
    await expect(parseMail(bytes)).rejects.toMatchObject({ refusal: 'notAMail' })
  })

  it('gives up on parts within parts without end', async () => {
    const depth = 400
    const lines = ['From: a@x.example']
    for (let level = 0; level < depth; level += 1)
      lines.push(`Content-Type: multipart/mixed; boundary=b${level}`, '', `--b${level}`)
    await expect(parseMail(eml(lines))).rejects.toMatchObject({ refusal: 'damaged' })
  })
})
