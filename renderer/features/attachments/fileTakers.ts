import type { Holder } from '#shared/domain/attachments/attachment.ts'

/** Takes what it knows how to handle from files that somebody gives to a record; answers what is left for the list. */
export type FileTaker = (files: readonly File[], about: Holder) => readonly File[]

const takers = new Set<FileTaker>()

/** Lets a feature look at files before they are simply added, e.g. at e-mails. The answer ends it. */
export function registerFileTaker(taker: FileTaker): () => void {
  takers.add(taker)
  return () => takers.delete(taker)
}

/** The files that nobody has taken. */
export function leftByTakers(files: readonly File[], about: Holder): readonly File[] {
  return [...takers].reduce((left, take) => (left.length === 0 ? left : take(left, about)), files)
}
