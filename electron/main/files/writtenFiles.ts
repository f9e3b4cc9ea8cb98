import { randomUUID } from 'node:crypto'

/** Files that this run has written, by an id: the window never learns or gives a path. */
export class WrittenFiles {
  readonly #paths = new Map<string, string>()

  add(path: string): string {
    const fileId = randomUUID()
    this.#paths.set(fileId, path)
    return fileId
  }

  pathOf(fileId: string): string | null {
    return this.#paths.get(fileId) ?? null
  }
}
