import { describe, expect, it } from 'vitest'
import { type Letters, LettersSchema } from '#shared/formats/letters.ts'
import { lettersHtml } from '#electron/main/pdf/lettersHtml.ts'
import { isTooLarge, ARGUMENT_LIMITS } from '#electron/main/ipc/argumentSize.ts'
import { requests } from '#shared/ipc/schemas.ts'

function someLetters(over: Partial<Letters> = {}): Letters {
  return LettersSchema.parse({
    title: 'Πριν από τον χειμώνα',
    today: '2026-11-23',
    managerName: 'Ιωάννα Ρέκκα',
    letters: [
      {
        language: 'el',
        address: ['Νίκος Παπαδόπουλος', 'Κρύα Αλυσίδα ΑΕ', 'Νίκης 12', '54624 Θεσσαλονίκη'],
        subject: 'Έλεγχος χωρίς χρέωση',
        body: 'Αγαπητέ κύριε Παπαδόπουλε,\n\nκάθε Νοέμβριο περνάμε.\nΚρατά μία ώρα.\n\nΜε εκτίμηση',
      },
      {
        language: 'en',
        address: ['Jean Martin', 'Far Away'],
        subject: 'A check free of charge',
        body: 'Dear Jean Martin,\n\nwe call on you.',
      },
    ],
    ...over,
  })
}

const print = (letters: Letters): string => lettersHtml(letters, 'el', []).markup

describe('letters on paper', () => {
  const markup = print(someLetters())

  it('have a page each, in the language of their text, with address, date and subject', () => {
    expect(markup.match(/<article class="letter"/g)).toHaveLength(2)
    expect(markup).toContain('<article class="letter" lang="el">')
    expect(markup).toContain('<article class="letter" lang="en">')
    expect(markup).toContain('Νίκος Παπαδόπουλος<br />Κρύα Αλυσίδα ΑΕ<br />Νίκης 12<br />54624 Θεσσαλονίκη')
    expect(markup).toContain('23 Νοεμβρίου 2026')
    expect(markup).toContain('23 November 2026')
    expect(markup).toContain('<h1>Έλεγχος χωρίς χρέωση</h1>')
  })

  it('keep paragraphs and line breaks of the text', () => {
    expect(markup).toContain('<p>Αγαπητέ κύριε Παπαδόπουλε,</p>')
    expect(markup).toContain('<p>κάθε Νοέμβριο περνάμε.<br />Κρατά μία ώρα.</p>')
  })

  it('name the sender, and nobody where no name was given', () => {
    expect(markup).toContain('<p class="sender">Ιωάννα Ρέκκα</p>')
    expect(print(someLetters({ managerName: '' }))).not.toContain('class="sender"')
  })

  it('show what people wrote as text, never as markup', () => {
    const sly = '<script>alert(1)</script>&"'
    const [letter] = someLetters().letters
    if (letter === undefined) throw new Error('There are two')
    const printed = print(
      someLetters({ title: sly, letters: [{ ...letter, address: [sly], subject: sly, body: sly }] }),
    )
    expect(printed).not.toContain('<script>')
    expect(printed.match(/&lt;script&gt;/g)).toHaveLength(4)
  })

  it('are admitted by the hash of their own style sheet', () => {
    const page = lettersHtml(someLetters(), 'el', [])
    expect(page.markup).toContain(`<style>${page.styles}</style>`)
  })
})

describe('the request to print letters', () => {
  const { argument } = requests['pdf.saveLetters']

  it('takes finished letters, and neither none of them nor a path', () => {
    expect(argument.safeParse(someLetters()).success).toBe(true)
    expect(argument.safeParse({ ...someLetters(), letters: [] }).success).toBe(false)
    expect(argument.parse({ ...someLetters(), path: '/etc/passwd' })).not.toHaveProperty('path')
  })

  it('is refused when it is larger than any post of letters', () => {
    const letters = someLetters()
    expect(isTooLarge(letters, ARGUMENT_LIMITS['pdf.saveLetters'])).toBe(false)
    const huge = { ...letters, title: 'α'.repeat(33 << 20) }
    expect(isTooLarge(huge, ARGUMENT_LIMITS['pdf.saveLetters'])).toBe(true)
  })
})
