/** One or two letters for a name: «Άννα-Μαρία Παπαδοπούλου» → «ΑΠ», "Aegean Foods" → "AF". */
export function initialsOf(name: string): string {
  const words = name
    .trim()
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
  const first = words[0]
  const last = words.length > 1 ? words[words.length - 1] : undefined
  return [first, last].map(initial).join('')
}

function initial(word: string | undefined): string {
  const letter = word?.match(/[\p{L}\p{N}]/u)?.[0] ?? ''
  // Greek capitals carry no accent.
  return letter.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()
}
