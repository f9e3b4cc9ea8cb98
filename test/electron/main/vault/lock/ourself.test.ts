import { expect, it } from 'vitest'
import { isRunning } from '#electron/main/vault/lock/isRunning.ts'
import { HolderSchema } from '#electron/main/vault/lock/lockFile.ts'
import { machineMark, ourself } from '#electron/main/vault/lock/ourself.ts'

it('two runs on a machine have ids of their own; the machine keeps its mark', () => {
  const facts = { appVersion: '1.0.0', startedAtMs: 1, folder: '/vault' }
  const [one, other] = [ourself(facts), ourself(facts)]
  expect(HolderSchema.parse(one)).toEqual(one)
  expect(one.runId).not.toBe(other.runId)
  expect(machineMark()).toMatch(/^[0-9a-f]{32}$/)
  expect(machineMark()).toBe(machineMark())
})

it('knows whether a process of this machine runs', () => {
  expect(isRunning(process.pid)).toBe(true)
  // Greater than any system gives.
  expect(isRunning(2 ** 31 - 2)).toBe(false)
})
