import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inMain } from './support/inMain.ts'
import { expect, test } from './support/journey.ts'

test('no crash is reported, and none leaves memory behind', async ({ start, dataFolder }) => {
  const { app } = await start()
  const facts = await inMain(app, ({ app: electron, crashReporter }) => ({
    folder: electron.getPath('crashDumps'),
    uploads: (() => {
      try {
        return crashReporter.getUploadToServer()
      } catch {
        // It says so when it was never started.
        return false
      }
    })(),
    uploaded: (() => {
      try {
        return crashReporter.getUploadedReports().length
      } catch {
        return 0
      }
    })(),
    hasSwitch: electron.commandLine.hasSwitch('disable-breakpad'),
    processId: process.pid,
  }))
  expect(facts).toMatchObject({
    folder: join(dataFolder, 'crashes'),
    uploads: false,
    uploaded: 0,
    hasSwitch: true,
  })

  const processes = await familyOf(facts.processId)
  // The main process, two zygotes, the page, the graphics, storage.
  expect(processes.length).toBeGreaterThan(3)
  expect(processes.filter(({ command }) => command.includes('crashpad_handler'))).toEqual([])
  const withMemory = processes.filter(({ dumped }) => dumped !== null && Number.parseInt(dumped, 16) !== 0)
  expect(withMemory.map(({ command, dumped }) => `${command.slice(0, 120)}: ${dumped ?? ''}`)).toEqual([])
})

interface ProcessFacts {
  readonly command: string
  /** Which kinds of its memory the kernel would write; null where the sandbox has closed the process. */
  readonly dumped: string | null
}

/** A process and all that it has started. */
async function familyOf(processId: number): Promise<readonly ProcessFacts[]> {
  const folder = join('/proc', String(processId))
  const threads = await readdir(join(folder, 'task')).catch(() => [])
  const children = await Promise.all(
    threads.map((thread) => readFile(join(folder, 'task', thread, 'children'), 'utf8').catch(() => '')),
  )
  const command = (await readFile(join(folder, 'cmdline'), 'utf8').catch(() => '')).replaceAll('\0', ' ')
  const dumped = await readFile(join(folder, 'coredump_filter'), 'utf8').catch(() => null)
  const below = await Promise.all(
    children
      .flatMap((text) => text.split(' '))
      .filter((text) => text.trim() !== '')
      .map((text) => familyOf(Number(text))),
  )
  return [{ command, dumped }, ...below.flat()]
}
