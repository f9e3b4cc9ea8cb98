import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { type CalendarItem, CalendarView } from '#renderer/ui/index.ts'
import type { Language } from '#shared/i18n/messages.ts'
import { addDays, type Day, day } from '#shared/lib/days.ts'
import { renderUi, TODAY } from './uiTest.tsx'

const CALL: CalendarItem = {
  id: 'call',
  day: addDays(TODAY, 1),
  title: 'Call Ada',
  time: '09:30',
  icon: 'circleCheck',
  tone: 'accent',
  isMovable: true,
  label: 'Follow-up: Call Ada, 09:30',
}
const BIRTHDAY: CalendarItem = {
  id: 'birthday',
  day: addDays(TODAY, 1),
  title: 'Μαρία Παππά',
  icon: 'cake',
  tone: 'feast',
  label: 'Γενέθλια: Μαρία Παππά',
}

interface Heard {
  readonly moves: readonly [id: string, day: Day][]
  readonly pressedDays: readonly Day[]
  readonly pressedItems: readonly string[]
}

interface Drawing {
  readonly items?: readonly CalendarItem[]
  readonly mayStay?: boolean
  readonly language?: Language
}

/** A calendar on Monday 23 November 2026 that remembers what it was told. */
async function drawCalendar(
  view: 'month' | 'week' | 'agenda',
  { items = [CALL, BIRTHDAY], mayStay = true, language = 'en' }: Drawing = {},
) {
  const moves: [string, Day][] = []
  const pressedDays: Day[] = []
  const pressedItems: string[] = []
  function Drawn() {
    const [shownDay, setDay] = useState<Day>(TODAY)
    const [shown, setShown] = useState(items)
    return (
      <div style={{ height: 640 }}>
        <CalendarView
          view={view}
          day={shownDay}
          items={shown}
          text={{
            empty: 'Nothing',
            more: (count) => `${count} more`,
            pressDay: (pressed) => `Add on ${pressed}`,
          }}
          onDayChange={setDay}
          onDayPress={(pressed) => pressedDays.push(pressed)}
          onItemPress={(id) => pressedItems.push(id)}
          onItemMove={(id, to) => {
            moves.push([id, to])
            if (mayStay) setShown(shown.map((item) => (item.id === id ? { ...item, day: to } : item)))
            return Promise.resolve(mayStay)
          }}
          onMore={setDay}
        />
      </div>
    )
  }
  await renderUi(<Drawn />, language)
  const heard: Heard = { moves, pressedDays, pressedItems }
  return heard
}

function cellOf(shown: Day): HTMLElement {
  const cell = document.querySelector<HTMLElement>(`[role="cell"][data-date="${shown}"]`)
  if (cell === null) throw new Error(`${shown} is not on screen`)
  return cell
}

const textOn = (shown: Day): string => cellOf(shown).textContent

/** Presses, moves and lets go: what the calendar hears of a mouse. */
function drag(id: string, to: Day): void {
  const item = document.querySelector<HTMLElement>(`[data-item="${id}"]`)
  if (item === null) throw new Error(`${id} is not on screen`)
  const from = item.getBoundingClientRect()
  const target = cellOf(to).getBoundingClientRect()
  const at = (type: string, x: number, y: number, on: EventTarget): void => {
    on.dispatchEvent(
      new MouseEvent(type, { bubbles: true, cancelable: true, clientX: x, clientY: y, button: 0 }),
    )
  }
  at('mousedown', from.x + 10, from.y + 5, item)
  for (const part of [0.2, 0.6, 1]) {
    const x = from.x + (target.x + target.width / 2 - from.x) * part
    const y = from.y + (target.y + target.height / 2 - from.y) * part
    at('mousemove', x, y, document)
  }
  at('mouseup', target.x + target.width / 2, target.y + target.height / 2, document)
}

describe('CalendarView', () => {
  it('begins the week on Monday, marks today and shows each thing on its day', async () => {
    await drawCalendar('month')
    await expect.element(page.getByRole('columnheader').first()).toHaveTextContent('Mon')
    expect(cellOf(TODAY).getAttribute('aria-current')).toBe('date')
    await expect
      .element(page.getByRole('button', { name: 'Follow-up: Call Ada, 09:30' }))
      .toHaveTextContent('Call Ada')
    expect(textOn(addDays(TODAY, 1))).toContain('Μαρία Παππά')
  })

  it('speaks Greek', async () => {
    await drawCalendar('week', { language: 'el' })
    await expect.element(page.getByRole('columnheader').first()).toHaveTextContent('Δευ')
    expect(cellOf(TODAY).ariaLabel).toBe('Δευτέρα 23 Νοεμβρίου 2026')
    await expect.element(page.getByRole('button', { name: 'Γενέθλια: Μαρία Παππά' })).toBeVisible()
  })

  it('tells to which day something was dragged', async () => {
    const heard = await drawCalendar('month')
    await expect.element(page.getByRole('button', { name: /Call Ada/ })).toBeVisible()
    drag('call', addDays(TODAY, 3))
    await expect.poll(() => heard.moves).toEqual([['call', addDays(TODAY, 3)]])
    await expect.poll(() => textOn(addDays(TODAY, 3))).toContain('Call Ada')
    expect(heard.pressedDays).toEqual([])
  })

  it('takes back what may not stay', async () => {
    const heard = await drawCalendar('month', { mayStay: false })
    await expect.element(page.getByRole('button', { name: /Call Ada/ })).toBeVisible()
    drag('call', addDays(TODAY, 3))
    await expect.poll(() => heard.moves.length).toBe(1)
    await expect.poll(() => textOn(addDays(TODAY, 1))).toContain('Call Ada')
  })

  it('leaves a birthday where it is', async () => {
    const heard = await drawCalendar('month')
    await expect.element(page.getByRole('button', { name: /Μαρία/ })).toBeVisible()
    drag('birthday', addDays(TODAY, 3))
    expect(textOn(addDays(TODAY, 1))).toContain('Μαρία Παππά')
    expect(heard.moves).toEqual([])
  })

  it('goes by arrows, also into another month, and adds with Enter', async () => {
    const heard = await drawCalendar('month')
    await expect.poll(() => cellOf(TODAY).tabIndex).toBe(0)
    cellOf(TODAY).focus()
    await userEvent.keyboard('{ArrowRight}')
    await expect.poll(() => document.activeElement).toBe(cellOf(addDays(TODAY, 1)))
    await userEvent.keyboard('{ArrowDown}')
    await expect.poll(() => document.activeElement).toBe(cellOf(addDays(TODAY, 8)))
    await expect.poll(() => cellOf(day('2027-01-03')).tabIndex).toBe(-1)
    await expect.poll(() => document.activeElement).toBe(cellOf(addDays(TODAY, 8)))
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => heard.pressedDays).toEqual([addDays(TODAY, 8)])
    await userEvent.keyboard('{PageDown}')
    await expect.poll(() => (document.activeElement as HTMLElement).dataset['date']).toBe('2027-01-01')
    await expect.poll(() => document.querySelectorAll('[role="cell"][tabindex="0"]')).toHaveLength(1)
  })

  it('presses what stands on a day by mouse and by keyboard', async () => {
    const heard = await drawCalendar('month')
    const call = page.getByRole('button', { name: /Call Ada/ })
    await call.click()
    ;(call.element() as HTMLElement).focus()
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => heard.pressedItems).toEqual(['call', 'call'])
    await expect.poll(() => heard.pressedDays).toEqual([])
  })

  it('lists what comes as an agenda, with a button to add on each day', async () => {
    const heard = await drawCalendar('agenda')
    await expect.element(page.getByText('Tuesday 24 November')).toBeVisible()
    await page.getByRole('button', { name: `Add on ${addDays(TODAY, 1)}` }).click()
    await expect.poll(() => heard.pressedDays).toEqual([addDays(TODAY, 1)])
  })

  it('says when there is nothing', async () => {
    await drawCalendar('agenda', { items: [] })
    await expect.element(page.getByText('Nothing')).toBeVisible()
  })
})
