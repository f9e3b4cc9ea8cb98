import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LogFile, logger, openLog } from '#electron/main/log.ts'
import { aFolder } from '../vaultFixtures.ts'

describe('the log', () => {
  it('writes JSON lines with time, level, event and counts, also those from before it was opened', async () => {
    const folder = await aFolder()
    logger('vault').info('opened', { records: 12, cut: false })
    openLog(join(folder, 'logs'))
    logger('pdf').error('failed')
    const lines = (await readFile(join(folder, 'logs', 'keyfolio.log'), 'utf8')).trimEnd().split('\n')
    const [first, second] = lines.map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(first).toMatchObject({ level: 'info', event: 'vault.opened', counts: { records: 12, cut: false } })
    expect(second).toEqual({ time: expect.any(String) as string, level: 'error', event: 'pdf.failed' })
  })

  it('puts a full file behind and keeps one of them', async () => {
    const folder = await aFolder()
    const file = new LogFile(folder, 100)
    for (let line = 0; line < 10; line++) file.write('x'.repeat(39))
    expect((await stat(join(folder, 'keyfolio.log'))).size).toBe(80)
    expect((await stat(join(folder, 'keyfolio.1.log'))).size).toBe(80)
  })

  it('never stops the work when it cannot be written', () => {
    const file = new LogFile('/dev/null/nowhere')
    expect(() => {
      file.write('lost')
    }).not.toThrow()
  })
})
