import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'

export type LogLevel = 'info' | 'warn' | 'error'

/** Ids and counts; never what people wrote. */
export type LogCounts = Readonly<Record<string, number | boolean | string>>

export interface Logger {
  info(event: string, counts?: LogCounts): void
  warn(event: string, counts?: LogCounts): void
  error(event: string, counts?: LogCounts): void
}

const LIMIT_BYTES = 1 << 20
const KEPT_BEFORE_OPEN = 100

let file: LogFile | null = null
const early: string[] = []

/** From now on lines go to `keyfolio.log` in this folder; what was said before is written first. */
export function openLog(folder: string): void {
  file = new LogFile(folder)
  for (const line of early.splice(0)) file.write(line)
}

/** Speaks for one area: `logger('vault').info('opened', { records: 12 })`. */
export function logger(area: string): Logger {
  const at = (level: LogLevel) => (event: string, counts?: LogCounts) => {
    write(
      JSON.stringify({
        time: new Date().toISOString(),
        level,
        event: `${area}.${event}`,
        ...withCounts(counts),
      }),
    )
  }
  return { info: at('info'), warn: at('warn'), error: at('error') }
}

/** A file of lines that is put behind as `keyfolio.1.log` when it grows beyond 1 MB. */
export class LogFile {
  readonly #folder: string
  readonly #path: string
  readonly #limitBytes: number
  #bytes: number

  constructor(folder: string, limitBytes = LIMIT_BYTES) {
    this.#folder = folder
    this.#path = join(folder, 'keyfolio.log')
    this.#limitBytes = limitBytes
    this.#bytes = sizeOf(this.#path)
  }

  /** A log that cannot be written never stops the work. */
  write(line: string): void {
    try {
      const bytes = Buffer.byteLength(line) + 1
      if (this.#bytes > 0 && this.#bytes + bytes > this.#limitBytes) {
        renameSync(this.#path, join(this.#folder, 'keyfolio.1.log'))
        this.#bytes = 0
      }
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 })
      appendFileSync(this.#path, `${line}\n`, { mode: 0o600 })
      this.#bytes += bytes
    } catch {
      // Nowhere left to say it.
    }
  }
}

function write(line: string): void {
  if (file !== null) file.write(line)
  else if (early.length < KEPT_BEFORE_OPEN) early.push(line)
}

function withCounts(counts: LogCounts | undefined) {
  return counts === undefined || Object.keys(counts).length === 0 ? {} : { counts }
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size
  } catch {
    return 0
  }
}
