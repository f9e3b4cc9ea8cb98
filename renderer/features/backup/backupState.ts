import { useEffect } from 'react'
import { create } from 'zustand'
import { bridge } from '#renderer/bridge.ts'
import type { BackupState, SnapshotSummary } from '#shared/ipc/safety.ts'
import type { BackupOutcome } from './backupOutcome.ts'

interface Backups {
  /** Null until the main process has told it. */
  readonly state: BackupState | null
  readonly snapshots: readonly SnapshotSummary[] | null
  /** The last question was not answered. */
  readonly hasFailed: boolean
  /** A file that was chosen in this run, to restore from. */
  readonly chosen: SnapshotSummary | null
  /** How the last backup went that somebody asked for; null while none was, and while one is going on. */
  readonly outcome: BackupOutcome | null
  /** Somebody has asked for a backup, and waits. */
  readonly isAsked: boolean
}

/** Backups as the main process last told of them. */
export const useBackups = create<Backups>()(() => ({
  state: null,
  snapshots: null,
  hasFailed: false,
  chosen: null,
  outcome: null,
  isAsked: false,
}))

/** Follows the state of both places for as long as something shows it. */
export function useFollowedBackups(): Backups {
  useEffect(() => follow('state'), [])
  return useBackups()
}

/** While somebody looks, a stick that is pulled out is seen so soon. */
const LOOK_MS = 2500

/** The same with every snapshot, which takes reading folders; the state is asked for now and then, too. */
export function useFollowedSnapshots(): Backups {
  useEffect(() => {
    const stop = follow('snapshots')
    const timer = setInterval(() => void readBackups(), LOOK_MS)
    return () => {
      clearInterval(timer)
      stop()
    }
  }, [])
  return useBackups()
}

const followers = { state: 0, snapshots: 0 }
let stopListening = (): void => undefined

function follow(what: keyof typeof followers): () => void {
  if (followers.state + followers.snapshots === 0)
    stopListening = bridge().on('backup.changed', () => void readBackups())
  followers[what] += 1
  void readBackups()
  return () => {
    followers[what] -= 1
    if (followers.state + followers.snapshots === 0) stopListening()
  }
}

let reading: Promise<void> | null = null
let isStale = false

/** Asks for the state, and for the list where a backup has ended. What changes meanwhile is read once more. */
export function readBackups(): Promise<void> {
  isStale = reading !== null
  reading ??= readOnce().finally(() => {
    reading = null
    if (isStale) void readBackups()
  })
  return reading
}

/** What was told of both places when the list was read last. */
let listedFor = ''

async function readOnce(): Promise<void> {
  useBackups.setState({ hasFailed: !((await readState()) && (await readList())) })
}

async function readState(): Promise<boolean> {
  const answer = await bridge().request('backup.state', undefined)
  if (answer.ok) useBackups.setState({ state: answer.value })
  return answer.ok
}

/** Reads the list again where it may be another; while a snapshot is being written it is what it was. */
async function readList(): Promise<boolean> {
  const { state, snapshots } = useBackups.getState()
  if (followers.snapshots === 0 || state === null) return true
  const isOther = state.running === null && told(state) !== listedFor
  if (!isOther && snapshots !== null) return true
  const answer = await bridge().request('snapshots.list', undefined)
  if (!answer.ok) return false
  listedFor = told(state)
  useBackups.setState({ snapshots: answer.value.snapshots })
  return true
}

function told({ vault, folder }: BackupState): string {
  return JSON.stringify([vault, folder].map((place) => place && [place.count, place.error, place.lastProven]))
}

/** What was said of a backup belongs to the moment; one that is still going on will be told. */
export function forgetOutcome(): void {
  useBackups.setState({ outcome: null })
}
