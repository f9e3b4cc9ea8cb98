/** What a folder tree holds: contents of files by path, and which folders are there. */
export interface Tree {
  readonly files: ReadonlyMap<string, Buffer>
  readonly folders: ReadonlySet<string>
}

/** One thing that was asked of a disk, or that was told to somebody. A file has one number whatever its names. */
export type Operation =
  | { readonly kind: 'write'; readonly file: number; readonly offset: number; readonly bytes: Buffer }
  | { readonly kind: 'truncate'; readonly file: number; readonly length: number }
  | { readonly kind: 'sync'; readonly file: number; readonly path: string }
  | { readonly kind: 'create'; readonly path: string; readonly file: number }
  | { readonly kind: 'rename'; readonly from: string; readonly to: string; readonly file: number }
  | { readonly kind: 'renameFolder'; readonly from: string; readonly to: string }
  | { readonly kind: 'remove'; readonly path: string }
  | { readonly kind: 'makeFolder'; readonly path: string }
  | { readonly kind: 'syncFolder'; readonly path: string }
  | { readonly kind: 'began' | 'acknowledged'; readonly mark: number }

/** Changes what a file holds. */
export type DataOperation = Extract<Operation, { readonly kind: 'write' | 'truncate' }>

/** Changes which names there are. */
export type NameOperation = Extract<
  Operation,
  { readonly kind: 'create' | 'rename' | 'renameFolder' | 'remove' | 'makeFolder' }
>

/** Which file has which path, and which folders there are. */
export interface Names {
  readonly files: Map<string, number>
  readonly folders: Set<string>
}

/** The content of a file after one more operation. */
export function applyData(content: Buffer, operation: DataOperation): Buffer {
  if (operation.kind === 'truncate') return resized(content, operation.length)
  const { offset, bytes } = operation
  const result = Buffer.from(resized(content, Math.max(content.length, offset + bytes.length)))
  bytes.copy(result, offset)
  return result
}

/** The names after one more operation. */
export function applyName({ files, folders }: Names, operation: NameOperation): void {
  switch (operation.kind) {
    case 'create':
      files.set(operation.path, operation.file)
      break
    case 'rename':
      if (files.get(operation.from) === operation.file) files.delete(operation.from)
      files.set(operation.to, operation.file)
      break
    case 'renameFolder':
      for (const [path, file] of [...files]) {
        if (!isInside(path, operation.from)) continue
        files.delete(path)
        files.set(moved(path, operation), file)
      }
      for (const path of [...folders]) {
        if (path !== operation.from && !isInside(path, operation.from)) continue
        folders.delete(path)
        folders.add(moved(path, operation))
      }
      break
    case 'remove':
      files.delete(operation.path)
      break
    case 'makeFolder':
      folders.add(operation.path)
      break
  }
}

/** An operation on what is really still in the folder `to`, whose renaming to `from` was lost. */
export function redirected<One extends NameOperation>(
  operation: One,
  { from, to }: { readonly from: string; readonly to: string },
): One {
  const path = (given: string) => (isInside(given, from) ? moved(given, { from, to }) : given)
  if ('path' in operation) return { ...operation, path: path(operation.path) }
  return { ...operation, from: path(operation.from), to: path(operation.to) }
}

function isInside(path: string, folder: string): boolean {
  return path.startsWith(`${folder}/`)
}

function moved(path: string, { from, to }: { readonly from: string; readonly to: string }): string {
  return to + path.slice(from.length)
}

function resized(content: Buffer, length: number): Buffer {
  if (length <= content.length) return content.subarray(0, length)
  return Buffer.concat([content, Buffer.alloc(length - content.length)])
}
