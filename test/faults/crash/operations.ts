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
  | { readonly kind: 'remove'; readonly path: string }
  | { readonly kind: 'makeFolder'; readonly path: string }
  | { readonly kind: 'syncFolder'; readonly path: string }
  | { readonly kind: 'began' | 'acknowledged'; readonly mark: number }

/** Changes what a file holds. */
export type DataOperation = Extract<Operation, { readonly kind: 'write' | 'truncate' }>

/** Changes which names there are. */
export type NameOperation = Extract<Operation, { readonly kind: 'create' | 'rename' | 'remove' }>

/** The content of a file after one more operation. */
export function applyData(content: Buffer, operation: DataOperation): Buffer {
  if (operation.kind === 'truncate') return resized(content, operation.length)
  const { offset, bytes } = operation
  const result = Buffer.from(resized(content, Math.max(content.length, offset + bytes.length)))
  bytes.copy(result, offset)
  return result
}

/** The names after one more operation. */
export function applyName(names: Map<string, number>, operation: NameOperation): void {
  switch (operation.kind) {
    case 'create':
      names.set(operation.path, operation.file)
      break
    case 'rename':
      if (names.get(operation.from) === operation.file) names.delete(operation.from)
      names.set(operation.to, operation.file)
      break
    case 'remove':
      names.delete(operation.path)
      break
  }
}

function resized(content: Buffer, length: number): Buffer {
  if (length <= content.length) return content.subarray(0, length)
  return Buffer.concat([content, Buffer.alloc(length - content.length)])
}
