import { vi } from 'vitest'
import type { EventChannel, KeyfolioBridge, RequestChannel } from '#shared/ipc/contract.ts'
import type { Drafts, NewRecoveryKey, VaultState } from '#shared/ipc/vault.ts'
import { useVault } from '#renderer/features/vault/vaultState.ts'

export const PASSPHRASE = 'four quiet lamps at sea'
export const NEW_PASSPHRASE = 'seven olive trees and a well'

export const aVault = (over: Partial<VaultState> = {}): VaultState => ({
  state: 'open',
  protection: 'passphrase',
  hasRecoveryKey: true,
  systemKey: { protects: true, isUsed: false },
  waitUntilMs: null,
  lockedBy: null,
  ...over,
})

/** Words that can be told apart; which ones they are decides the main process. */
export const WORDS: readonly string[] = Array.from(
  { length: 24 },
  (_, index) => `word${'abcdefghijklmnopqrstuvwx'.charAt(index)}`,
)

export const RECOVERY_KEY: NewRecoveryKey = {
  words: WORDS,
  identity: 'AGE-SECRET-KEY-1GQ9778VQXMMJVE8SK7J6VT8UJ4HDQAJUVSFCWCM02D8GEWQ72PVQ2Y5J33',
  asked: [2, 10, 21],
}

/** The part of the main process that keeps keys, with answers on demand. */
export interface FakeVault {
  state: VaultState
  passphrase: string
  /** Handed out once. */
  drafts: Drafts | null
  /** What a request is answered with, instead of what follows from the above. */
  readonly answers: Map<RequestChannel, unknown>
  /** What was asked of it, in order. */
  readonly asked: (readonly [channel: RequestChannel, argument: unknown])[]
  emit(channel: EventChannel, payload?: unknown): void
}

/** Puts it before whatever stands for the main process. */
export function withVault(over: Partial<FakeVault> = {}): FakeVault {
  const listeners = new Map<EventChannel, Set<(payload: unknown) => void>>()
  const fake: FakeVault = {
    state: aVault(),
    passphrase: PASSPHRASE,
    drafts: null,
    answers: new Map(),
    asked: [],
    emit: (channel, payload) => listeners.get(channel)?.forEach((listener) => listener(payload)),
    ...over,
  }
  const before = window.keyfolio
  if (before === undefined) throw new Error('There is no window yet')
  const bridge: KeyfolioBridge = {
    request: async (channel, argument) => {
      if (!OURS.has(channel)) return before.request(channel, argument)
      fake.asked.push([channel, argument])
      await new Promise((resolve) => setTimeout(resolve))
      const answer = fake.answers.has(channel)
        ? await fake.answers.get(channel)
        : answerOf(fake, channel, argument)
      return structuredClone(answer) as never // by channel, below
    },
    on: (channel, listener) => {
      const ofChannel = listeners.get(channel) ?? new Set()
      listeners.set(channel, ofChannel)
      const call = listener as (payload: unknown) => void // each channel has its own payload
      ofChannel.add(call)
      const stop = before.on(channel, listener)
      return () => {
        ofChannel.delete(call)
        stop()
      }
    },
  }
  vi.stubGlobal('keyfolio', bridge)
  useVault.setState({ vault: null })
  return fake
}

const OURS: ReadonlySet<RequestChannel> = new Set([
  'vault.state',
  'vault.create',
  'vault.unlock',
  'vault.recover',
  'vault.lock',
  'vault.readyToLock',
  'vault.takeDrafts',
  'vault.changePassphrase',
  'vault.beginRecoveryKey',
  'vault.confirmRecoveryKey',
  'vault.printRecoveryKey',
  'vault.useSystemKey',
  'clipboard.copy',
] satisfies RequestChannel[])

function answerOf(fake: FakeVault, channel: RequestChannel, argument: unknown): unknown {
  // By the contract; only some channels have them.
  const { passphrase, current, next, words, isUsed } = (argument ?? {}) as {
    passphrase?: string | null
    current?: string | null
    next?: string
    words?: readonly string[]
    isUsed?: boolean
  }
  switch (channel) {
    case 'vault.state':
      return ok(fake.state)
    case 'vault.create':
      fake.passphrase = passphrase ?? ''
      return changed(fake, {
        state: 'open',
        protection: passphrase === null ? 'none' : 'passphrase',
        hasRecoveryKey: false,
      })
    case 'vault.unlock':
      return passphrase === fake.passphrase ? changed(fake, OPENED) : refused('wrong')
    case 'vault.recover':
      fake.passphrase = passphrase ?? ''
      return changed(fake, OPENED)
    case 'vault.takeDrafts': {
      const { drafts } = fake
      fake.drafts = null
      return ok(drafts)
    }
    case 'vault.changePassphrase':
      if (fake.state.protection === 'passphrase' && current !== fake.passphrase) return refused('wrong')
      fake.passphrase = next ?? ''
      return changed(fake, { protection: 'passphrase' })
    case 'vault.beginRecoveryKey':
      return ok(RECOVERY_KEY)
    case 'vault.confirmRecoveryKey':
      return RECOVERY_KEY.asked.every((index, place) => words?.[place] === WORDS[index])
        ? changed(fake, { hasRecoveryKey: true })
        : refused('wrong')
    case 'vault.useSystemKey':
      return changed(fake, { systemKey: { ...fake.state.systemKey, isUsed: isUsed ?? false } })
    default:
      return ok(undefined)
  }
}

const OPENED: Partial<VaultState> = { state: 'open', lockedBy: null, waitUntilMs: null }

function changed(fake: FakeVault, over: Partial<VaultState>): unknown {
  fake.state = { ...fake.state, ...over }
  return ok(fake.state)
}

function ok(value: unknown) {
  return { ok: true, value }
}

export function refused(error: string) {
  return { ok: false, error }
}
