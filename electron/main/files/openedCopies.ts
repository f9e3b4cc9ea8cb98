import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { chmod, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** What other programs are given to open are copies in a folder of their own, gone when Keyfolio ends. */
export class OpenedCopies {
  readonly #folder: string
  #cleared: Promise<void> | null = null

  constructor(dataFolder: string) {
    this.#folder = join(dataFolder, 'opened')
  }

  /** Removes what an earlier run has left behind. What another program still holds stays, and goes another time. */
  clear(): Promise<void> {
    this.#cleared ??= rm(this.#folder, { recursive: true, force: true }).catch(() => undefined)
    return this.#cleared
  }

  /** The same at once, while the application ends. */
  clearNow(): void {
    try {
      rmSync(this.#folder, { recursive: true, force: true })
    } catch {
      // Another program holds one: it goes at the next start.
    }
  }

  /** A path for a copy under the name that the person knows. */
  async pathFor(name: string): Promise<string> {
    await this.clear()
    const folder = join(this.#folder, randomUUID())
    await mkdir(folder, { recursive: true, mode: 0o700 })
    return join(folder, name)
  }
}

/** Nobody changes a copy by mistake and looks for the change in Keyfolio later; nor is it ever a program. */
export async function makeReadOnly(path: string): Promise<void> {
  await chmod(path, 0o400)
}
