import { create } from 'zustand'
import { onStoreReopened } from '#renderer/data/guardian.ts'
import { lookAtStorage, useStorageState } from '#renderer/data/storageState.ts'
import { err, type Result } from '#shared/lib/result.ts'
import type { CommandName } from './commandNames.ts'

/** A command that could not be stored yet, and will be. */
export interface WaitingCommand {
  /** Later ones have greater numbers. */
  readonly id: number
  readonly command: CommandName
}

/** Whoever asked for a command hears no more of it: it goes on waiting by itself · it was taken back. */
export type WaitingError = 'waiting' | 'takenBack'

/** What waits to be stored, in order. Held in memory only: there is no room for it anywhere else. */
export const useWaitingCommands = create<{ readonly waiting: readonly WaitingCommand[] }>()(() => ({
  waiting: [],
}))

/** An attempt that takes longer makes the main process look at the disk. */
const SLOW_MS = 1000
/** While the disk is well and the store refuses all the same. */
const RETRY_MS = 1000

interface Entry extends WaitingCommand {
  /** True when it is settled, one way or the other. */
  readonly run: () => Promise<boolean>
  readonly leave: (error: WaitingError) => void
  onStored: () => void
}

let entries: readonly Entry[] = []
let nextId = 1
let running: Entry | null = null
let isDraining = false
let wake = (): void => undefined

/**
 * Runs a command. If it cannot be stored it waits, behind those that wait already, until the store takes it: then it
 * answers as if nothing had been. So what somebody wanted is never dropped, and is never said to be done before it is.
 */
export async function whenStored<Value, Code extends string>(
  command: CommandName,
  attempt: () => Promise<Result<Value, Code>>,
): Promise<Result<Value, Code | WaitingError>> {
  if (entries.length === 0 && !isDiskFull()) {
    const answer = await attended(attempt)
    if (!isNotStored(answer)) return answer
    void lookAtStorage()
  }
  return new Promise((resolve, reject) => {
    const entry: Entry = {
      id: nextId++,
      command,
      run: async () => {
        try {
          const answer = await attended(attempt)
          if (isNotStored(answer)) return false
          resolve(answer)
          if (answer.ok) entry.onStored()
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)))
        }
        return true
      },
      leave: (error) => resolve(err(error)),
      onStored: () => undefined,
    }
    setEntries([...entries, entry])
    void drain()
  })
}

/** A mark: commands that begin to wait from now on have at least this number. */
export function nextWaitingId(): number {
  return nextId
}

/** Takes back what began to wait since the mark: it answers `takenBack`. What is just being stored stays. */
export function takeBackSince(mark: number): void {
  for (const entry of entries.filter((one) => one.id >= mark && one !== running)) {
    setEntries(entries.filter((one) => one !== entry))
    entry.leave('takenBack')
  }
}

/**
 * Whoever waits for what began since the mark goes away: it hears `waiting`, and the commands go on by themselves.
 * Answers whether there were any.
 * @param onStored hears which one was stored in the end
 */
export function leaveSince(mark: number, onStored: (command: CommandName) => void): boolean {
  const left = entries.filter((one) => one.id >= mark)
  for (const entry of left) {
    entry.onStored = () => onStored(entry.command)
    entry.leave('waiting')
  }
  return left.length > 0
}

/** Forgets everything, for tests that begin anew. */
export function forgetWaiting(): void {
  for (const entry of entries) entry.leave('takenBack')
  setEntries([])
  wake()
}

async function drain(): Promise<void> {
  if (isDraining) return
  isDraining = true
  const stopListening = [
    onStoreReopened(() => wake()),
    useStorageState.subscribe(({ trouble }, before) => {
      if (trouble === null && before.trouble !== null) wake()
    }),
  ]
  let entry: Entry | undefined
  while (((entry = entries[0]), entry !== undefined)) {
    await lookAtStorage()
    if (!isDiskFull() && (await settled(entry))) continue
    await pause()
  }
  for (const stop of stopListening) stop()
  isDraining = false
}

/** Runs one that waits; true when it waits no longer. */
async function settled(entry: Entry): Promise<boolean> {
  // It may have been taken back meanwhile.
  if (!entries.includes(entry)) return true
  running = entry
  const isSettled = await entry.run()
  running = null
  if (isSettled) setEntries(entries.filter((one) => one !== entry))
  return isSettled
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, RETRY_MS)
    wake = () => {
      clearTimeout(timer)
      resolve()
    }
  })
}

/** Some versions of Chromium keep silent on a full disk: then the main process finds out why, so that it can be said. */
async function attended<Answer>(attempt: () => Promise<Answer>): Promise<Answer> {
  const timer = setTimeout(() => void lookAtStorage(), SLOW_MS)
  try {
    return await attempt()
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Then nothing is attempted: a write that a full disk refuses takes IndexedDB away for reading too, and it cannot be
 * opened again before there is room (Chromium 130).
 */
function isDiskFull(): boolean {
  return useStorageState.getState().trouble === 'diskFull'
}

function isNotStored(answer: Result<unknown>): boolean {
  return !answer.ok && answer.error === 'notStored'
}

function setEntries(next: readonly Entry[]): void {
  entries = next
  useWaitingCommands.setState({ waiting: next.map(({ id, command }) => ({ id, command })) })
}
