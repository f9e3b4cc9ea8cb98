import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { App, CommandLine } from 'electron'

/** What the operating system tells of its processes, for tests to stand in for. */
export interface ProcessFiles {
  list(folder: string): readonly string[]
  read(file: string): string
  write(file: string, text: string): void
}

const PROCESS_FILES: ProcessFiles = {
  list: (folder) => readdirSync(folder),
  read: (file) => readFileSync(file, 'utf8'),
  write: (file, text) => writeFileSync(file, text),
}

/** Bits of the kinds of memory that the kernel may write into a core file: none. */
const NO_MEMORY = '0'

/** No crash is reported to anybody, and nothing of this program's memory reaches the disk by one. Before ready. */
export function keepCrashesPrivate(
  app: Pick<App, 'setPath'> & { readonly commandLine: Pick<CommandLine, 'appendSwitch'> },
  dataFolder: string,
): void {
  // The reporter is never started; this says so to Chromium as well, and where anything would lie.
  app.commandLine.appendSwitch('disable-breakpad')
  app.setPath('crashDumps', join(dataFolder, 'crashes'))
  if (process.platform === 'linux') emptyCoreDumps(process.pid)
}

/**
 * Empties what the kernel would write when this process crashes, or one that it has started already: the zygotes, from
 * which all windows are made. Later ones inherit it. Node can neither lower the limit of core files nor forbid them,
 * but what they hold is set by a file.
 */
export function emptyCoreDumps(processId: number, files: ProcessFiles = PROCESS_FILES): void {
  const folder = join('/proc', String(processId))
  // Refused for a process inside Chromium's sandbox, which leaves no core file anyway.
  attempt(() => files.write(join(folder, 'coredump_filter'), NO_MEMORY))
  for (const thread of attempt(() => files.list(join(folder, 'task'))) ?? []) {
    const children = attempt(() => files.read(join(folder, 'task', thread, 'children'))) ?? ''
    for (const child of children.split(' ').filter((text) => text.trim() !== ''))
      emptyCoreDumps(Number(child), files)
  }
}

function attempt<Value>(what: () => Value): Value | null {
  try {
    return what()
  } catch {
    return null
  }
}
