import { type FileHandle, open } from 'node:fs/promises'

/** A file that is only appended to and synced: less cannot be done for a line that has to last. */
export class AppendedFile {
  readonly #handle: FileHandle

  private constructor(handle: FileHandle) {
    this.#handle = handle
  }

  static async open(path: string): Promise<AppendedFile> {
    return new AppendedFile(await open(path, 'a'))
  }

  async append(line: Buffer): Promise<void> {
    await this.#handle.write(line)
    await this.#handle.datasync()
  }

  close(): Promise<void> {
    return this.#handle.close()
  }
}
