import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { Shell } from '#renderer/app/Shell.tsx'
import { today } from '#renderer/lib/clock.ts'
import { useLocation } from '#renderer/navigation/location.ts'
import type { Route } from '#renderer/navigation/route.ts'
import { UiProvider } from '#renderer/ui/index.ts'
import type { Language } from '#shared/i18n/messages.ts'
import { translator } from '#shared/i18n/translate.ts'
import { aWindow } from '../features/aWindow.tsx'

const HEALTHY = {
  cure: 'none',
  records: 0,
  steps: [],
  dataLoss: false,
  replaced: false,
  plain: 'none',
  holding: { clients: 0, people: 0, interactions: 0, records: 0, lastChangeAt: null },
} as const

/** The whole window on a store of its own. */
async function theWindow(route: Route, language: Language = 'en') {
  await aWindow({ language, route })
  await render(
    <UiProvider language={language} t={translator(language)} today={today()}>
      <div style={{ height: 700 }}>
        <Shell report={HEALTHY} />
      </div>
    </UiProvider>,
  )
  const bar = page.getByRole('navigation', { name: language === 'en' ? 'Main' : 'Κύρια πλοήγηση' })
  return { bar }
}

const tabs = (part: string) => page.getByRole('navigation', { name: part, exact: true })
const route = () => useLocation.getState().route

describe('the left bar', () => {
  it('leads to each part, and marks where one is', async () => {
    const { bar } = await theWindow({ screen: 'today' })
    await bar.getByRole('link', { name: 'Service' }).click()
    await expect.poll(route).toEqual({ screen: 'records', kind: 'contract' })
    await expect.element(bar.getByRole('link', { name: 'Service' })).toHaveAttribute('aria-current', 'page')
    await expect.element(tabs('Service').getByRole('link', { name: 'Contracts' })).toBeVisible()
  })

  it('remembers the tab at which a part was left', async () => {
    const { bar } = await theWindow({ screen: 'today' })
    await bar.getByRole('link', { name: 'House' }).click()
    await tabs('House').getByRole('link', { name: 'Specialists' }).click()
    await expect.poll(route).toEqual({ screen: 'records', kind: 'specialist' })
    await bar.getByRole('link', { name: 'Today' }).click()
    await expect.poll(route).toEqual({ screen: 'today' })
    await bar.getByRole('link', { name: 'House' }).click()
    await expect.poll(route).toEqual({ screen: 'records', kind: 'specialist' })
  })

  it('speaks Greek', async () => {
    const { bar } = await theWindow({ screen: 'proposals' }, 'el')
    await expect.element(bar.getByRole('link', { name: 'Υποθέσεις' })).toHaveAttribute('aria-current', 'page')
    await expect.element(tabs('Υποθέσεις').getByRole('link', { name: 'Προσφορές' })).toBeVisible()
  })
})

describe('a new one', () => {
  it('is of what the list shows when N is pressed', async () => {
    await theWindow({ screen: 'records', kind: 'complaint' })
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible()
    await userEvent.keyboard('n')
    await expect
      .poll(() => useLocation.getState().dialog)
      .toEqual({ dialog: 'recordForm', kind: 'complaint' })
  })

  it('is offered for the records that are written down most', async () => {
    await theWindow({ screen: 'today' })
    await page.getByRole('button', { name: 'New', exact: true }).click()
    await page.getByRole('menuitem', { name: 'New promise' }).click()
    await expect.poll(() => useLocation.getState().dialog).toEqual({ dialog: 'recordForm', kind: 'promise' })
  })
})

describe('the keys of the parts', () => {
  it('count them from Today', async () => {
    await theWindow({ screen: 'today' })
    await userEvent.keyboard('{Control>}2{/Control}')
    await expect.poll(route).toEqual({ screen: 'clients' })
    await userEvent.keyboard('{Control>}5{/Control}')
    await expect.poll(route).toEqual({ screen: 'records', kind: 'callList' })
  })
})
