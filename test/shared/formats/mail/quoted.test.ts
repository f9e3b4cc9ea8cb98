import { describe, expect, it } from 'vitest'
import { withoutHistory } from '#shared/formats/mail/quoted.ts'

const OWN = 'Συμφωνώ, προχωράμε.\n\nΆννα Παππά'

describe('the history below a mail', () => {
  it.each([
    [
      'of Gmail in English',
      'On Tue, 3 Nov 2026 at 10:00, Nikos <n@house.example> wrote:\n> Shall we?\n>\n> Nikos',
    ],
    [
      'of Gmail in Greek, broken into two lines',
      'Στις Τρί 3 Νοε 2026 στις 10:00 π.μ., ο χρήστης Νίκος Μάνος <\nn@house.example> έγραψε:\n\n> Προχωράμε;',
    ],
    [
      'of Outlook in English',
      'From: Nikos <n@house.example>\nSent: Tuesday\nTo: Anna\nSubject: Offer\n\nShall we?',
    ],
    [
      'of Outlook in Greek',
      '________________________________\nΑπό: Νίκος\nΣτάλθηκε: Τρίτη\nΠρος: Άννα\nΘέμα: Προσφορά\n\nΠροχωράμε;',
    ],
    ['of Outlook without its line', 'Από: Νίκος\nΣτάλθηκε: Τρίτη\nΠρος: Άννα\nΘέμα: Προσφορά\n\nΠροχωράμε;'],
    ['of Outlook Express', '-----Original Message-----\nFrom: Nikos\n\nShall we?'],
    ['without a sentence', '> Shall we?\n> Nikos\n'],
  ])('is cut off: %s', (_, history) => {
    expect(withoutHistory(`${OWN}\r\n\r\n${history}`)).toBe(OWN)
  })

  it('stays when somebody answers between quoted lines', () => {
    const text = 'On Tue, 3 Nov 2026, Nikos wrote:\n> Monday?\nYes.\n> In Athens?\nNo, in Volos.'
    expect(withoutHistory(text)).toBe(text)
  })

  it('is cut off before a signature that follows it', () => {
    expect(withoutHistory('Yes.\n\nOn Tue, 3 Nov 2026, Nikos wrote:\n> Monday?\n\n-- \nAnna')).toBe('Yes.')
  })

  it('stays when nothing else is there, as in a bare forward', () => {
    const text = '---------- Forwarded message ---------\nFrom: Nikos\nDate: Tue\n\nShall we?'
    expect(withoutHistory(text)).toBe(text)
  })

  it('is not seen where people only speak of it', () => {
    const text = 'From: today we deliver daily.\nOn Monday he wrote:\nall is well.\n\nTo: whom it concerns'
    expect(withoutHistory(`${text}\nmore`)).toContain('From: today')
    expect(withoutHistory('Στις 3 Νοεμβρίου έρχομαι.\nΣας φιλώ.')).toBe(
      'Στις 3 Νοεμβρίου έρχομαι.\nΣας φιλώ.',
    )
  })
})
