/** What a vault has promised before it was killed, and what it was about to do. */
export interface Promised {
  /** The last record that was acknowledged, and the last that was asked for. */
  readonly acknowledged: number
  readonly most: number
  /** Positions of the newest snapshot and of the newest copy in the second folder that were told as done. */
  readonly snapshot: number
  readonly copy: number
  /** Hashes of the files that were told as stored. */
  readonly files: readonly string[]
  /** Vaults that were to begin with a backup: their folders, and the position where that was told as done. */
  readonly adopted: readonly {
    readonly folder: string
    readonly position: number | null
    readonly most: number
  }[]
}

export const NOTHING_PROMISED: Promised = {
  acknowledged: 0,
  most: 0,
  snapshot: 0,
  copy: 0,
  files: [],
  adopted: [],
}

/** What a child tells of one of its vaults, one JSON text in each line, before anything else happens. */
export type Told = { readonly vault: number } & News

export type News =
  | { readonly is: 'ready'; readonly head: number }
  | { readonly is: 'wrong'; readonly reason: string }
  | { readonly is: 'asked' | 'acknowledged' | 'snapshot' | 'copy'; readonly position: number }
  | { readonly is: 'file'; readonly hash: string }
  | { readonly is: 'adopting' | 'adopted'; readonly folder: string; readonly position: number }

/** What is promised once a child has told this, too. */
export function promisedAfter(before: Promised, told: News): Promised {
  switch (told.is) {
    case 'asked':
      return { ...before, most: Math.max(before.most, told.position) }
    case 'acknowledged':
      return { ...before, acknowledged: Math.max(before.acknowledged, told.position) }
    case 'snapshot':
    case 'copy':
      return { ...before, [told.is]: Math.max(before[told.is], told.position) }
    case 'file':
      return { ...before, files: [...before.files.slice(-9), told.hash] }
    case 'adopting': {
      // Only the last few are looked at again.
      const adopted = [
        ...before.adopted.slice(-1),
        { folder: told.folder, position: null, most: told.position },
      ]
      return { ...before, adopted }
    }
    case 'adopted': {
      const { folder, position } = told
      const adopted = before.adopted.map((one) => (one.folder === folder ? { ...one, position } : one))
      return { ...before, adopted }
    }
    case 'ready':
    case 'wrong':
      return before
  }
}
