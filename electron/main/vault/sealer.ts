/**
 * How a line of the journal is turned into what lies on the disk: sealed (`sealing/lineSealer.ts`), or plain as Keyfolio
 * up to 0.2 wrote it, which only the conversion of such a vault reads.
 */
export interface Sealer {
  /** What each sealed text begins with: how a line is told from the rubble of a damaged one. */
  readonly prefix: string
  /**
   * One line, without line breaks. The same text always gives the same line: a record is proven to be the one that
   * was damaged by the hash of what lay on the disk.
   */
  seal(text: string): string
  /** Throws when the text cannot be opened. */
  open(sealed: string): string
}

/** No sealing: the JSON of a journal entry itself, its keys sorted. */
export const plainSealer: Sealer = {
  // Inside a JSON text quotes are escaped, so nobody's note can look like the beginning of a line.
  prefix: '{"position":',
  seal: (text) => text,
  open: (sealed) => sealed,
}
