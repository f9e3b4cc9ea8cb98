import type { Page } from '@playwright/test'
import { dayOfInstant } from '#shared/lib/days.ts'
import { expect, test } from '../e2e/support/journey.ts'
import { NOW } from '../e2e/support/launch.ts'
import { setWindowSize } from '../e2e/support/windowSize.ts'
import { bigDepartment } from './support/bigDepartment.ts'
import { fillFolder } from './support/fillFolder.ts'
import { measure, type Smoothness, smoothnessTable } from './support/smoothness.ts'

const SIZE = { clients: 10_000, people: 20_000, interactions: 30_000 } as const

const LISTS = [
  {
    screen: 'clients',
    active: 9800,
    columns: ['name', 'class', 'nextStep', 'lastDealing', 'city', 'sector'],
    filters: ['Key', 'Prospects', 'All active'],
    words: ['ψυκτ', 'αθηνα'],
  },
  {
    screen: 'people',
    active: 19_800,
    columns: ['name', 'position', 'client', 'birthday', 'lastContact', 'email'],
    filters: ['Decision makers', 'Celebrating soon', 'All active'],
    words: ['παππ', 'μαρια γε'],
  },
] as const

test('lists of 10,000 clients and 20,000 people stay smooth', async ({ start, dataFolder }) => {
  test.setTimeout(600_000)
  await fillFolder(
    dataFolder,
    bigDepartment(SIZE, dayOfInstant(Date.parse(NOW), 'Europe/Athens')),
    Date.parse(NOW),
  )
  const filling = await start({ startLimitMs: 300_000 })
  await filling.quit()

  const before = Date.now()
  const { app, window } = await start({ startLimitMs: 60_000 })
  const startMs = Date.now() - before
  await setWindowSize(app, window, { width: 1280, height: 720 })
  await window.evaluate(() => {
    location.hash = '#/settings'
  })
  await window.locator('[data-screen="settings"]').waitFor()
  await window.waitForTimeout(3000)
  const idle = await measure(window, 'idle', () => window.waitForTimeout(2000))

  const measured: Smoothness[] = [idle]
  for (const list of LISTS) measured.push(...(await measureList(window, list)))
  process.stdout.write(
    `\nStart with the database full: ${String(startMs)} ms\n${smoothnessTable(measured, idle)}\n`,
  )
})

async function measureList(
  window: Page,
  { screen, active, columns, filters, words }: (typeof LISTS)[number],
): Promise<readonly Smoothness[]> {
  const grid = window.getByRole('grid')
  const named = (work: string): string => `${screen}: ${work}`
  const measured: Smoothness[] = []
  const add = async (work: string, run: () => Promise<unknown>): Promise<void> => {
    measured.push(await measure(window, named(work), run))
  }

  await add('open', async () => {
    await window.evaluate((name) => {
      location.hash = `#/${name}`
    }, screen)
    await expect(grid).toHaveAttribute('aria-rowcount', String(active + 1), { timeout: 60_000 })
  })
  await add('scroll by the wheel', () => scrollBySteps(window, 150, 200))
  await add('scroll by the bar', () => scrollBySteps(window, 60, 9000))
  await add('page keys', async () => {
    await grid.locator('[data-index]').nth(5).focus()
    for (let press = 0; press < 25; press++) await window.keyboard.press('PageDown')
    await window.keyboard.press('Home')
  })
  for (const column of columns) {
    await add(`sort by ${column}`, async () => {
      const button = grid.locator(`[data-column="${column}"]`).getByRole('button').first()
      await button.click()
      await window.waitForTimeout(400)
      await button.click()
    })
  }
  for (const word of words) {
    await add(`search ${word}`, async () => {
      const box = window.locator(`[data-screen="${screen}"]`).getByRole('searchbox')
      await box.pressSequentially(word, { delay: 120 })
      await window.waitForTimeout(300)
      await expect(grid).not.toHaveAttribute('aria-rowcount', String(active + 1))
      for (let press = 0; press < word.length; press++) {
        await box.press('Backspace', { delay: 60 })
      }
      await expect(grid).toHaveAttribute('aria-rowcount', String(active + 1))
    })
  }
  for (const filter of filters) {
    await add(`filter ${filter}`, () => window.getByRole('radio', { name: filter }).click())
  }
  return measured
}

/** Moves the table a little in each frame, as a wheel or a dragged bar does. */
async function scrollBySteps(window: Page, frames: number, pixels: number): Promise<void> {
  await window.evaluate(
    async ({ count, step }) => {
      const body = document.querySelector('[role="grid"]')?.parentElement
      if (!body) throw new Error('There is no table')
      for (let frame = 0; frame < count; frame++) {
        body.scrollTop += step
        await new Promise((resolve) => requestAnimationFrame(resolve))
      }
      body.scrollTop = 0
    },
    { count: frames, step: pixels },
  )
}
