import { afterEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { fillDemo } from '#renderer/commands/demo.ts'
import { HealthPage } from '#renderer/features/health/index.ts'
import { listClients } from '#renderer/data/queries/clients.ts'
import { listPeople } from '#renderer/data/queries/people.ts'
import { readLogHead } from '#renderer/data/logHead.ts'
import { LANGUAGES } from '#shared/i18n/messages.ts'
import { aWindow } from '../aWindow.tsx'
import { withBackups } from '../backup/fakeBackups.ts'
import { aHealthReport } from './healthBuilders.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const button = (name: string) => page.getByRole('button', { name })

describe('the page of health', () => {
  it('says that all is well, and looks again when something changes', async () => {
    const window = await aWindow()
    const main = withBackups(window, { health: aHealthReport() })
    await window.show(<HealthPage />)
    await expect.element(page.getByText('All is well.')).toBeVisible()
    main.health = aHealthReport({ disk: { trouble: 'diskFull', freeBytes: 0 } })
    main.emit('storage.changed', { trouble: 'diskFull', freeBytes: 0, isLow: true })
    await expect.element(page.getByText('2 things have to be mended.')).toBeVisible()
    await expect.element(page.getByText('The disk is full')).toBeVisible()
    await expect.element(page.getByText('Has to be mended').first()).toBeVisible()
  })

  it('speaks Greek', async () => {
    const window = await aWindow({ language: 'el' })
    withBackups(window, { health: aHealthReport({ damaged: { count: 1, bytes: 100 } }) })
    await window.show(<HealthPage />)
    await expect.element(page.getByText('1 σημείο θέλει προσοχή.')).toBeVisible()
    await expect.element(page.getByText('Κατεστραμμένα αρχεία που φυλάχτηκαν χωριστά')).toBeVisible()
  })

  it('says so when the examination does not finish, and tries again', async () => {
    const window = await aWindow()
    const main = withBackups(window)
    await window.show(<HealthPage />)
    await expect.element(page.getByText('The examination did not finish')).toBeVisible()
    main.health = aHealthReport()
    await button('Try again').click()
    await expect.element(page.getByText('All is well.')).toBeVisible()
  })

  it.each(LANGUAGES)('copies a report without a single name of a whole department (%s)', async (language) => {
    const window = await aWindow({ language })
    await fillDemo(language)
    const { position } = await readLogHead()
    withBackups(window, {
      health: aHealthReport({ journal: { ...aHealthReport().journal, position, hash: '4f1a9c0e77' } }),
    })
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    await window.show(<HealthPage />)
    await button(language === 'en' ? 'Copy report' : 'Αντιγραφή αναφοράς').click()
    await expect.poll(() => copied.mock.calls.length).toBe(1)
    const text = copied.mock.calls[0]?.[0] ?? ''
    expect(text).toContain('Keyfolio health report')
    expect(text).toMatch(/clients/)
    const names = [
      ...(await listClients()).map(({ name }) => name),
      ...(await listPeople()).flatMap(({ givenName, familyName }) => [givenName, familyName]),
    ].filter((name) => name.length > 1)
    expect(names.length).toBeGreaterThan(50)
    expect(names.filter((name) => new RegExp(`\\b${name}\\b`, 'u').test(text))).toEqual([])
    // Nothing but what we have written ourselves: no Greek letter, no path.
    expect(text).not.toMatch(/\p{Script=Greek}/u)
    expect(text).not.toMatch(/(^|\s)(\/|[A-Z]:\\)/m)
  })
})
