import type { Page } from '@playwright/test'
import { measure, type Measured, type Smoothness } from './smoothness.ts'

/** A list, and what is done to it. */
export interface MeasuredList {
  readonly screen: 'clients' | 'people' | 'proposals'
  /** How many rows it has at first. */
  readonly rows: number
  readonly columns: readonly string[]
  /** Names of saved filters; the last is the one that the list begins with. */
  readonly filters: readonly string[]
  readonly words: readonly string[]
}

/**
 * Opens, scrolls, sorts, searches and filters a list. What is awaited is looked up by plain selectors: finding
 * elements by role costs the window more than much of what is measured here.
 */
export async function measureList(measured: Measured, list: MeasuredList): Promise<readonly Smoothness[]> {
  const { window } = measured
  const { screen, rows, columns, filters, words } = list
  const results: Smoothness[] = []
  const add = async (work: string, run: () => Promise<unknown>): Promise<void> => {
    results.push(await measure(measured, `${screen}: ${work}`, run))
  }

  await add('open', async () => {
    await show(window, screen)
    await hasRows(window, 'all', rows)
  })
  await add('scroll by the wheel', () => scrollBySteps(window, 150, 200))
  await add('scroll by the bar', () => scrollBySteps(window, 60, 9000))
  await add('page keys', async () => {
    await window.locator('[role="grid"] [data-index]').nth(5).focus()
    for (let press = 0; press < 25; press++) await window.keyboard.press('PageDown')
    await window.keyboard.press('Home')
  })
  for (const column of columns) {
    const button = window.locator(`[role="grid"] [data-column="${column}"] button`).first()
    await add(`sort by ${column}`, async () => {
      await button.click()
      await window.waitForTimeout(400)
      await button.click()
    })
  }
  for (const word of words) {
    await add(`search ${word}`, async () => {
      await window.locator(`[data-screen="${screen}"] input[type="search"]`).focus()
      for (const letter of word) {
        await window.keyboard.type(letter)
        await window.waitForTimeout(120)
      }
      await hasRows(window, 'fewer', rows)
      for (let press = 0; press < word.length; press++) {
        await window.keyboard.press('Backspace')
        await window.waitForTimeout(60)
      }
      await hasRows(window, 'all', rows)
    })
  }
  for (const filter of filters) {
    const tab = window.locator(`[data-screen="${screen}"] [role="radio"]`, { hasText: filter })
    await add(`filter ${filter}`, async () => {
      await tab.click()
      await isAtRest(window)
    })
  }
  await add('come back from the settings', async () => {
    await show(window, 'settings')
    await window.locator('[data-screen="settings"]').waitFor()
    await show(window, screen)
    await hasRows(window, 'all', rows)
  })
  return results
}

/** Goes to a screen by its address. */
export async function show(window: Page, screen: string): Promise<void> {
  await window.evaluate((name) => {
    location.hash = `#/${name}`
  }, screen)
}

/** Waits until the table shows all rows, or fewer, and has nothing left to work out. */
async function hasRows(window: Page, expected: 'all' | 'fewer', all: number): Promise<void> {
  await window.waitForFunction(
    ({ wantsAll, rows }) => {
      const grid = document.querySelector('[role="grid"]')
      if (grid === null || grid.hasAttribute('aria-busy')) return false
      const count = Number(grid.getAttribute('aria-rowcount')) - 1
      return wantsAll ? count === rows : count < rows
    },
    { wantsAll: expected === 'all', rows: all },
    { timeout: 60_000, polling: 50 },
  )
}

function isAtRest(window: Page): Promise<unknown> {
  return window.waitForFunction(
    () => document.querySelector('[role="grid"]')?.hasAttribute('aria-busy') === false,
    undefined,
    { polling: 50 },
  )
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
