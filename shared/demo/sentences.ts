/** Counts what has been said, sentence by sentence. */
export interface SentenceCount {
  /** How much of these texts has been said already; often weighs far more than once. */
  readonly repeatsOf: (texts: readonly string[]) => number
  readonly add: (texts: readonly string[]) => void
}

export function sentenceCount(): SentenceCount {
  const counts = new Map<string, number>()
  return {
    repeatsOf: (texts) =>
      texts.flatMap(sentencesOf).reduce((sum, one) => sum + (counts.get(one) ?? 0) ** 3, 0),
    add: (texts) => {
      for (const one of texts.flatMap(sentencesOf)) counts.set(one, (counts.get(one) ?? 0) + 1)
    },
  }
}

/** The sentences of a text, without their full stops. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.;?·])\s+/)
    .map((sentence) => sentence.replace(/[.;?·]$/, ''))
    .filter((sentence) => sentence !== '')
}
