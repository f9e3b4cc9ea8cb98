import { create } from 'zustand'
import { bridge } from '#renderer/bridge.ts'
import type { ReminderState } from '#shared/ipc/schemas.ts'

const UNKNOWN: ReminderState = { notifications: 'unknown', hasTray: false, missed: [] }

/** How reminding works on this machine and what was missed, as the main process last told. */
export const useReminderState = create<ReminderState>()(() => UNKNOWN)

/** Reads the state and follows it until the answer is called. */
export function followReminderState(): () => void {
  void readReminderState()
  return bridge().on('reminders.changed', () => void readReminderState())
}

export async function readReminderState(): Promise<void> {
  const answer = await bridge().request('reminders.state', undefined)
  if (answer.ok) useReminderState.setState(answer.value, true)
}

/** Puts away the list of what was missed. */
export async function dismissMissed(): Promise<void> {
  await bridge().request('reminders.dismissMissed', undefined)
  await readReminderState()
}
