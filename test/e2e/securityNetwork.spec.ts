import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Keyfolio } from './pages/keyfolio.ts'
import { inMain } from './support/inMain.ts'
import { expect, test } from './support/journey.ts'
import { electronPath } from './support/launch.ts'
import { everyPlace, takeBackup, visit } from './support/places.ts'
import { answerSaveDialog } from './support/saveDialog.ts'
import { isDebuggersPort, isRouteQuestion, networkCalls, tracer } from './support/traced.ts'

const run = promisify(execFile)

/** Addresses that lead nowhere: our schemes, and what a page made itself. */
const INSIDE = /^(app:\/\/keyfolio\/|keyfolio-pdf:\/\/document\/|data:|blob:app:\/\/keyfolio\/)/

test('a complete journey asks nothing of any network, neither at the session nor at a socket', async ({
  start,
  dataFolder,
}) => {
  test.setTimeout(300_000)
  const { executable, calls } = await tracer(dataFolder, electronPath())
  const running = await start({ demo: true, executable, startLimitMs: 120_000 })
  const keyfolio = new Keyfolio(running)
  await inMain(running.app, ({ app, session }) => {
    const seen: string[] = []
    Object.assign(globalThis, { askedByJourney: seen })
    const listen = ({ webRequest }: Electron.Session) => {
      // Sent, and refused before: both were wanted.
      webRequest.onSendHeaders(({ url }) => seen.push(url))
      webRequest.onErrorOccurred(({ url }) => seen.push(url))
    }
    listen(session.defaultSession)
    app.on('session-created', listen)
  })

  const places = everyPlace('en')
  for (const place of places) await visit(keyfolio.window, place)
  // The last one is a dialog, below which nothing can be clicked.
  for (const place of places.filter(({ label }) => label === 'clients')) await visit(keyfolio.window, place)
  await keyfolio.goTo('clients')
  await keyfolio.clients.add({ name: 'Aegean Cold Stores', email: 'anna@example.com' })
  await keyfolio.dossier.record('See https://example.com/ and http://localhost/')
  await takeBackup(keyfolio.window)
  await answerSaveDialog(running.app, join(dataFolder, 'dossier.pdf'))
  await keyfolio.dossier.print('internal')
  await keyfolio.window.getByText(keyfolio.t('dossier.print.savedTitle')).waitFor()
  await keyfolio.waitUntilSaved()

  // Put there above.
  const asked = await inMain(
    running.app,
    () => (globalThis as { askedByJourney?: readonly string[] }).askedByJourney ?? [],
  )
  expect(asked.filter((address) => address.startsWith('app://keyfolio/')).length).toBeGreaterThan(0)
  expect(asked.filter((address) => address.startsWith('keyfolio-pdf://document/'))).toHaveLength(1)
  expect(asked.filter((address) => !INSIDE.test(address))).toEqual([])
  await running.quit()

  const log = await readFile(join(dataFolder, 'logs', 'keyfolio.log'), 'utf8')
  expect(log.split('\n').filter((line) => line.includes('requestRefused'))).toEqual([])
  const traced = await calls()
  expect(traced.filter((line) => line.includes('AF_UNIX')).length).toBeGreaterThan(0)
  expect(
    networkCalls(traced).filter((line) => !isDebuggersPort(line) && !isRouteQuestion(line, traced)),
  ).toEqual([])
})

test('what is looked for at the sockets would be found', async ({ dataFolder }) => {
  const { executable, calls } = await tracer(dataFolder, process.execPath)
  const code = `
    import { connect } from 'node:net'
    import { createSocket } from 'node:dgram'
    connect(9, '127.0.0.1').on('error', () => {})
    const datagrams = createSocket('udp6')
    datagrams.send('x', 9, '::1', () => datagrams.close())`
  await run(executable, ['--input-type=module', '-e', code])
  const found = networkCalls(await calls()).filter((line) => !isDebuggersPort(line))
  expect(found.some((line) => line.includes('connect(') && line.includes('127.0.0.1'))).toBe(true)
  expect(found.some((line) => /sendm?m?(to|sg)\(/.test(line) && line.includes('AF_INET6'))).toBe(true)
})
