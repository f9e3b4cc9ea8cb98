import { readFileSync } from 'node:fs'
import { kill, platform } from 'node:process'
import { errorCode } from '../disk.ts'

/** Whether a process of this machine runs. One that has ended and waits for its parent to notice does not. */
export function isRunning(pid: number): boolean {
  try {
    kill(pid, 0)
  } catch (error) {
    // Somebody else's process may not be asked, but it is there.
    return errorCode(error) !== 'ESRCH'
  }
  return platform !== 'linux' || !isZombie(pid)
}

function isZombie(pid: number): boolean {
  try {
    // "4711 (name with anything) Z …"
    return /\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}
