import { join } from 'node:path'
import { z } from 'zod'
import type { Disk } from '../disk.ts'
import { writeJsonFile } from '../jsonFile.ts'

const TriesSchema = z.object({ wrong: z.int().min(0), lastMs: z.number().min(0) })
type TriesSoFar = z.infer<typeof TriesSchema>

/** How often a wrong passphrase was typed since the last right one; survives restarts. */
export interface Tries {
  /** Instant before which nothing is tried; null: at once. */
  waitUntilMs(): number | null
  /** Counts a try as wrong before it is made, so that ending the program in time spares nobody the pause. */
  begin(): Promise<void>
  /** It was right: counting begins anew. */
  succeed(): Promise<void>
  /** It was no guess: the one begun last does not count. */
  forgive(): Promise<void>
}

/** The pause after so many wrong passphrases: two are free, then 1, 2, 4, 8, 16, 32 seconds, then always a minute. */
export function pauseMs(wrong: number): number {
  return wrong < 3 ? 0 : Math.min(60_000, 1000 * 2 ** Math.min(wrong - 3, 10))
}

/**
 * Reads how often was tried. A clock set back begins the pause anew, but makes it no longer. Whoever can write the folder
 * can also remove this file, or guess without Keyfolio: against that, only Argon2id helps.
 */
export async function openTries(
  vaultFolder: string,
  { disk, nowMs }: { readonly disk: Disk; readonly nowMs: () => number },
): Promise<Tries> {
  const path = join(vaultFolder, 'tries.json')
  let { wrong, lastMs } = await read(disk, path)
  let before = { wrong, lastMs }

  // A disk that refuses stops nobody from opening what is his; this run still counts.
  const keep = (): Promise<void> => writeJsonFile(disk, path, { wrong, lastMs }).catch(() => undefined)

  if (lastMs > nowMs()) {
    lastMs = nowMs()
    await keep()
  }

  return {
    waitUntilMs() {
      const now = nowMs()
      lastMs = Math.min(lastMs, now)
      const until = lastMs + pauseMs(wrong)
      return until > now ? until : null
    },
    async begin() {
      before = { wrong, lastMs }
      wrong += 1
      lastMs = nowMs()
      await keep()
    },
    async succeed() {
      wrong = 0
      await disk.remove(path).catch(() => undefined)
    },
    async forgive() {
      ;({ wrong, lastMs } = before)
      await keep()
    },
  }
}

async function read(disk: Disk, path: string): Promise<TriesSoFar> {
  try {
    return TriesSchema.parse(JSON.parse((await disk.readFile(path)).toString('utf8')))
  } catch {
    return { wrong: 0, lastMs: 0 }
  }
}
