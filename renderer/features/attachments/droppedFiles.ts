/** What somebody has dropped or pasted. */
export interface Dropped {
  readonly files: readonly File[]
  /** Names of folders: what is in them is not taken. */
  readonly folders: readonly string[]
}

/** True while files are dragged, and not some text of the window. */
export function holdsFiles(transfer: DataTransfer | null): boolean {
  return transfer !== null && [...transfer.types].includes('Files')
}

/** The files of a drop or of the clipboard. To be asked at once: the browser forgets them after the event. */
export function droppedFiles(transfer: DataTransfer | null): Dropped {
  if (transfer === null) return { files: [], folders: [] }
  const files: File[] = []
  const folders: string[] = []
  for (const item of transfer.items) {
    if (item.kind !== 'file') continue
    const entry = item.webkitGetAsEntry()
    const file = item.getAsFile()
    // A folder comes as a file, too, of a few bytes that cannot be read.
    if (entry?.isDirectory) folders.push(entry.name)
    else if (file !== null) files.push(file)
  }
  return { files, folders }
}
