import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { CureBanner } from '#renderer/app/CureBanner.tsx'
import { SideQuestion } from '#renderer/app/SideQuestion.tsx'
import { Starting } from '#renderer/app/Starting.tsx'
import type { StoreReport } from '#renderer/data/openStore.ts'
import { CURES, reportOf } from '#renderer/data/cure.ts'
import type { StartQuestion } from '#shared/domain/safety/holdings.ts'
import { aWindow } from '../features/aWindow.tsx'

const HOLDING = { clients: 42, people: 130, interactions: 910, records: 1300, lastChangeAt: null }

const aReport = (steps: StoreReport['steps'], over: Partial<StoreReport> = {}): StoreReport => ({
  ...reportOf(steps),
  dataLoss: false,
  replaced: false,
  plain: 'none',
  holding: HOLDING,
  ...over,
})

const QUESTION: StartQuestion = {
  journal: { clients: 1, people: 2, interactions: 0, records: 3, lastChangeAt: '2026-11-23T09:00:00.000Z' },
  database: { ...HOLDING, lastChangeAt: '2026-11-20T17:30:00.000Z' },
}

describe('the line about what was healed', () => {
  it('is not there when nothing was', async () => {
    const window = await aWindow()
    await window.show(<CureBanner report={aReport([])} />)
    expect(page.getByRole('status').elements()).toHaveLength(0)
  })

  it('tells the gravest in one line, and all of it to who asks for details', async () => {
    const window = await aWindow()
    const steps = [
      { cure: 'gapsClosed', records: 2 },
      { cure: 'rebuilt', records: 640, snapshotAt: '2026-11-22T08:00:00.000Z' },
    ] as const
    await window.show(<CureBanner report={aReport(steps, { dataLoss: true })} />)
    await expect.element(page.getByText('2 changes were damaged beyond repair')).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: 'Details' }))
    const details = page.getByRole('dialog')
    await expect.element(details.getByText('up to the last of 640 changes')).toBeVisible()
    await expect.element(details.getByText('It began from the backup of 22 November 2026.')).toBeVisible()
    await expect.element(details.getByText('emptied by the system')).toBeVisible()
    await expect.element(details.getByText('130')).toBeVisible()
    await expect.element(details.getByText('vault/damaged')).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => page.getByRole('dialog').elements()).toHaveLength(0)
    await userEvent.click(page.getByRole('button', { name: 'Close' }))
    await expect.poll(() => page.getByRole('alert').elements()).toHaveLength(0)
  })

  const everyCure = CURES.filter((cure) => cure !== 'none')
  const inBoth = everyCure.flatMap((cure) => [[cure, 'en'] as const, [cure, 'el'] as const])

  it.each(inBoth)('has a sentence, a finding and a deed for %s (%s)', async (cure, language) => {
    const window = await aWindow({ language })
    await window.show(<CureBanner report={aReport([{ cure, records: 2 }])} />)
    const details = language === 'en' ? 'Details' : 'Λεπτομέρειες'
    await userEvent.click(page.getByRole('button', { name: details }))
    const text = page.getByRole('dialog').element().textContent
    expect(text.length).toBeGreaterThan(200)
    expect(text).not.toMatch(/cure\.|journal|IndexedDB|Dexie|\{\{/)
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => page.getByRole('dialog').elements()).toHaveLength(0)
  })
})

describe('the question at the start', () => {
  it('shows what each side holds, and offers the fuller one first', async () => {
    const window = await aWindow()
    const choose = vi.fn()
    await window.show(<SideQuestion question={QUESTION} onChoose={choose} />)
    const [first, second] = page.getByRole('group').elements()
    expect(first?.textContent).toContain('Working copy')
    expect(first?.textContent).toContain('910')
    expect(first?.textContent).toContain('20 November 2026')
    expect(second?.textContent).toContain('Safety copy')
    expect(second?.textContent).toContain('23 November 2026')
    await expect.element(page.getByRole('button', { name: 'Go on with the working copy' })).toHaveFocus()
    expect(choose).not.toHaveBeenCalled()
  })

  it('is answered by keyboard, either way', async () => {
    const window = await aWindow()
    const choose = vi.fn()
    await window.show(<SideQuestion question={QUESTION} onChoose={choose} />)
    await userEvent.keyboard('{Enter}')
    expect(choose).toHaveBeenLastCalledWith('database')
    await userEvent.keyboard('{Tab}{Enter}')
    expect(choose).toHaveBeenLastCalledWith('journal')
  })

  it('speaks Greek', async () => {
    const window = await aWindow({ language: 'el' })
    await window.show(<SideQuestion question={QUESTION} onChoose={() => undefined} />)
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Με ποια δεδομένα')
  })
})

describe('a rebuild that takes its time', () => {
  it('shows how far it is, in figures and as a bar', async () => {
    const window = await aWindow()
    await window.show(<Starting progress={{ step: 'restoring', done: 1200, total: 4800 }} />)
    await expect.element(page.getByRole('progressbar')).toHaveAttribute('value', '0.25')
    await expect.element(page.getByText('1,200 of 4,800')).toBeVisible()
  })
})
