import { execFileSync } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { hostname, userInfo } from 'node:os'
import { join } from 'node:path'
import { env, pid, platform } from 'node:process'
import type { Holder } from './lockFile.ts'

/** This run, as the lock file names it. */
export function ourself(facts: Pick<Holder, 'appVersion' | 'startedAtMs' | 'folder'>): Holder {
  const runId = randomUUID()
  // Where the system says nothing of itself, a name may be that of several: then every run is a stranger to us.
  const machine = systemMark() === null ? runId : machineMark()
  return { runId, pid, machine, host: hostname(), user: userName(), ...facts }
}

/** The same for all runs on a machine, another on any other; its name alone does not do, since people share names. */
export function machineMark(): string {
  const marks = [platform, hostname(), systemMark() ?? ''].join('\n')
  return createHash('sha256').update(marks).digest('hex').slice(0, 32)
}

/** The identity that each of the systems gives itself when it is installed; null where it cannot be had. */
function systemMark(): string | null {
  try {
    known ??= MARKS[platform]?.() ?? ''
  } catch {
    known = ''
  }
  return known === '' ? null : known
}

/** Asked once: two of the systems need a program for it. */
let known: string | null = null

const ASKING = { encoding: 'utf8', timeout: 3000, windowsHide: true } as const

const MARKS: Readonly<Partial<Record<NodeJS.Platform, () => string>>> = {
  linux: () => readFileSync('/etc/machine-id', 'utf8').trim(),
  darwin: () =>
    /"IOPlatformUUID" = "([^"]+)"/.exec(
      execFileSync('/usr/sbin/ioreg', ['-rd1', '-c', 'IOPlatformExpertDevice'], ASKING),
    )?.[1] ?? '',
  win32: () =>
    /MachineGuid\s+REG_SZ\s+(\S+)/.exec(
      execFileSync(
        join(env['SystemRoot'] ?? 'C:\\Windows', 'System32', 'reg.exe'),
        ['query', 'HKLM\\SOFTWARE\\Microsoft\\Cryptography', '/v', 'MachineGuid'],
        ASKING,
      ),
    )?.[1] ?? '',
}

function userName(): string {
  try {
    return userInfo().username
  } catch {
    // A user without an entry in the system's list.
    return ''
  }
}
