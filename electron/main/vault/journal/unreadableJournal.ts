import { err } from '#shared/lib/result.ts'
import type { Journal, JournalReport } from './journal.ts'

/** Stands for a journal that the disk does not give out: it refuses, so that nothing is written over it. */
export const unreadableJournal: Journal = {
  head: () => err('unreadable'),
  append: () => Promise.resolve(err('writeFailed')),
  read: () => Promise.resolve(err('unreadable')),
  first: () => 1,
  gaps: () => [],
  repair: () => Promise.resolve(err('writeFailed')),
  trim: () => Promise.resolve(err('writeFailed')),
  startBehindHead: () => Promise.resolve(err('writeFailed')),
  beginAt: () => Promise.resolve(err('writeFailed')),
  facts: () => ({
    position: null,
    hash: '',
    firstPosition: 1,
    segments: 0,
    bytes: 0,
    gaps: [],
    cutBytes: 0,
    repaired: 0,
    state: 'unreadable',
  }),
  close: () => Promise.resolve(),
}

export const NOTHING_READ: JournalReport = {
  state: 'unreadable',
  segments: 0,
  bytes: 0,
  records: 0,
  cutBytes: 0,
  damagedBytes: 0,
  renamed: 0,
  gaps: 0,
  missing: 0,
  mended: 0,
  isEndDamaged: false,
  upgraded: false,
}
