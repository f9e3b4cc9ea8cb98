import type { Vault } from '../../vault/vault.ts'
import type { Handlers } from '../answerRequest.ts'

type JournalChannel =
  | 'journal.head'
  | 'journal.append'
  | 'journal.read'
  | 'journal.state'
  | 'journal.repair'
  | 'journal.closeGaps'
  | 'journal.setAside'

/** What the window asks of the journal. */
export function journalHandlers(vault: Vault): Pick<Handlers, JournalChannel> {
  const { journal } = vault
  return {
    'journal.head': () => journal.head(),
    'journal.append': ({ entries }) => journal.append(entries),
    'journal.read': ({ from, limit }) => journal.read(from, limit),
    'journal.state': () => {
      const head = journal.head()
      return head.ok
        ? { ok: true, value: { head: head.value, first: journal.first(), gaps: journal.gaps() } }
        : head
    },
    'journal.repair': ({ entries }) => journal.repair(entries),
    'journal.closeGaps': () => vault.closeGaps(),
    'journal.setAside': ({ entries }) => vault.setAside(entries),
  }
}
