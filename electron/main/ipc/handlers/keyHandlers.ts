import type { VaultState } from '#shared/ipc/vault.ts'
import { err, ok, type Result } from '#shared/lib/result.ts'
import type { PassingClipboard } from '../../clipboard/passingClipboard.ts'
import type { Behind, Gate } from '../../gate/gate.ts'
import type { Locking } from '../../gate/locking.ts'
import type { Handlers } from '../answerRequest.ts'

export interface KeyServices {
  readonly gate: Gate<Behind>
  readonly locking: Locking
  readonly clipboard: PassingClipboard
  /** Answers whether it was printed. */
  readonly printRecoveryKey: () => Promise<boolean>
}

type OutsideChannel = 'vault.state' | 'vault.create' | 'vault.unlock' | 'vault.recover' | 'vault.readyToLock'

type InsideChannel =
  | 'vault.lock'
  | 'vault.takeDrafts'
  | 'vault.databaseKeys'
  | 'vault.changePassphrase'
  | 'vault.beginRecoveryKey'
  | 'vault.confirmRecoveryKey'
  | 'vault.printRecoveryKey'
  | 'vault.useSystemKey'
  | 'clipboard.copy'

/** What the window may ask before the vault is open. */
export function outsideHandlers({ gate, locking }: KeyServices): Pick<Handlers, OutsideChannel> {
  const state = (): VaultState => locking.told(gate.state())
  const told = <Code>(changed: Result<VaultState, Code>): Result<VaultState, Code> =>
    changed.ok ? ok(state()) : changed
  return {
    'vault.state': () => ok(state()),
    'vault.create': async ({ passphrase }) => told(await gate.create(passphrase)),
    'vault.unlock': async ({ passphrase }) =>
      locking.isCovering ? locking.uncover(passphrase) : told(await gate.unlock(passphrase)),
    'vault.recover': async ({ recoveryKey, passphrase }) => told(await gate.recover(recoveryKey, passphrase)),
    'vault.readyToLock': (ready) => {
      locking.answer(ready)
      return ok(undefined)
    },
  }
}

/** What it may ask of the keys of an open vault. */
export function insideHandlers({
  gate,
  locking,
  clipboard,
  printRecoveryKey,
}: KeyServices): Pick<Handlers, InsideChannel> {
  return {
    'vault.lock': () => {
      if (gate.vault() === null) return err('notOpen')
      if (!gate.canLock) return err('noPassphrase')
      void locking.lock('asked')
      return ok(undefined)
    },
    'vault.takeDrafts': async () => ok(await locking.takeDrafts()),
    'vault.databaseKeys': () => {
      const keys = gate.keys()
      if (keys === null) return err('failed')
      const { epochs } = keys.keyring()
      return ok({
        epoch: keys.epoch,
        keys: epochs.map(({ epoch }) => ({ epoch, key: keys.keyOf('database', epoch) })),
      })
    },
    'vault.changePassphrase': ({ current, next }) => gate.changePassphrase(current, next),
    'vault.beginRecoveryKey': () => gate.beginRecoveryKey(),
    'vault.confirmRecoveryKey': ({ words }) => gate.confirmRecoveryKey(words),
    'vault.printRecoveryKey': async () => {
      if (gate.newRecoveryKey() === null) return err('notOpen')
      return (await printRecoveryKey()) ? ok(undefined) : err('notPrinted')
    },
    'vault.useSystemKey': ({ isUsed }) => gate.useSystemKey(isUsed),
    'clipboard.copy': ({ text }) => {
      clipboard.copy(text)
      return ok(undefined)
    },
  }
}
