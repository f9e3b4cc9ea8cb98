import { createHash, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { hostname, networkInterfaces, userInfo } from 'node:os'
import { pid, platform } from 'node:process'
import type { Holder } from './lockFile.ts'

/** This run, as the lock file names it. */
export function ourself(facts: Pick<Holder, 'appVersion' | 'startedAtMs' | 'folder'>): Holder {
  return { runId: randomUUID(), pid, machine: machineMark(), host: hostname(), user: userName(), ...facts }
}

/**
 * The same for all runs on a machine, another on any other. A wrong "another" costs half a minute of watching at the
 * start; a wrong "the same" would take a lock from somebody who lives, so the name alone does not do.
 */
export function machineMark(): string {
  const marks = [platform, hostname(), systemMark()].join('\n')
  return createHash('sha256').update(marks).digest('hex').slice(0, 32)
}

/** The identity of the installed system where it has one in a file, else the addresses of the network cards. */
function systemMark(): string {
  try {
    return readFileSync('/etc/machine-id', 'utf8').trim()
  } catch {
    const cards = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? [])
    return [...new Set(cards.filter(({ internal }) => !internal).map(({ mac }) => mac))].sort().join()
  }
}

function userName(): string {
  try {
    return userInfo().username
  } catch {
    // A user without an entry in the system's list.
    return ''
  }
}
