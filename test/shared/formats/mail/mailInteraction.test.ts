import { describe, expect, it } from 'vitest'
import { mailText, sentAt, writtenDownAs } from '#shared/formats/mail/mailInteraction.ts'
import type { PersonId } from '#shared/domain/people/person.ts'
import { day } from '#shared/lib/days.ts'
import { TEXT_LIMIT } from '#shared/lib/fields.ts'
import { anId, anInteraction } from '../../builders.ts'

const ANNA = anId() as PersonId
const PETROS = anId() as PersonId

describe('a mail in the timeline', () => {
  it('lies on the day on which the clock at home showed it', () => {
    const ms = Date.UTC(2026, 10, 3, 22, 30)
    expect(sentAt(ms, 'Europe/Athens')).toEqual({ day: '2026-11-04', time: '00:30' })
    expect(sentAt(ms, 'UTC')).toEqual({ day: '2026-11-03', time: '22:30' })
  })

  it('has no day when its date is missing or makes no sense', () => {
    for (const ms of [null, NaN, 0, Date.UTC(2500, 0, 1), 9e18]) expect(sentAt(ms, 'UTC')).toBeNull()
  })

  it('begins with the subject and is cut to what a record holds', () => {
    expect(mailText(' Προσφορά\n 2027 ', 'Γεια\n')).toBe('Προσφορά 2027\n\nΓεια')
    expect(mailText('', 'Γεια')).toBe('Γεια')
    expect(mailText('Θέμα', '')).toBe('Θέμα')
    const long = mailText('x', '😀'.repeat(TEXT_LIMIT))
    expect(long.length).toBeLessThanOrEqual(TEXT_LIMIT)
    expect(() => encodeURIComponent(long)).not.toThrow()
    expect(long.endsWith('…')).toBe(true)
  })

  it('is recognised when it was written down before', () => {
    const text = mailText('Προσφορά', 'Γεια')
    const entry = anInteraction({
      kind: 'email',
      day: day('2026-11-03'),
      time: '10:00',
      text,
      personIds: [ANNA],
    })
    const mail = {
      text: mailText('ΠΡΟΣΦΟΡΑ', 'Γεια'),
      day: day('2026-11-03'),
      time: '10:00',
      personIds: [ANNA],
    }
    expect(writtenDownAs(mail, [anInteraction(), entry])).toBe(entry)
    expect(writtenDownAs({ ...mail, personIds: [] }, [entry])).toBe(entry)
    expect(writtenDownAs({ ...mail, time: null }, [entry])).toBe(entry)
  })

  it('is another one at another minute, on another day, from somebody else or with another subject', () => {
    const entry = anInteraction({
      kind: 'email',
      day: day('2026-11-03'),
      time: '10:00',
      text: 'Re: x',
      personIds: [ANNA],
    })
    const mail = { text: 'Re: x', day: day('2026-11-03'), time: '10:00', personIds: [ANNA] }
    expect(writtenDownAs({ ...mail, time: '10:01' }, [entry])).toBeNull()
    expect(writtenDownAs({ ...mail, day: day('2026-11-04') }, [entry])).toBeNull()
    expect(writtenDownAs({ ...mail, personIds: [PETROS] }, [entry])).toBeNull()
    expect(writtenDownAs({ ...mail, text: 'x' }, [entry])).toBeNull()
    expect(writtenDownAs(mail, [{ ...entry, kind: 'letter' }])).toBeNull()
  })
})
