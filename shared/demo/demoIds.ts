/** 1 January 2025 in milliseconds: the time part that the ids of the demonstration count from. */
const FIRST_MS = 1_735_689_600_000

/** Gives ids of the form of UUIDv7, the same ones for the same seed. */
export function demoIds(seed: number): () => string {
  const random = randomWords(seed)
  let given = 0
  return () => {
    const time = (FIRST_MS + given).toString(16).padStart(12, '0')
    given += 1
    const [a, b, c] = [random(), random(), random()].map((word) => word.toString(16).padStart(8, '0')) as [
      string,
      string,
      string,
    ] // three in, three out
    const variant = (8 + (Number.parseInt(b.slice(0, 1), 16) % 4)).toString(16)
    return `${time.slice(0, 8)}-${time.slice(8)}-7${a.slice(0, 3)}-${variant}${b.slice(1, 4)}-${c}${a.slice(3, 7)}`
  }
}

/** Mulberry32: small, even enough, and the same everywhere. */
function randomWords(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let word = Math.imul(state ^ (state >>> 15), state | 1)
    word ^= word + Math.imul(word ^ (word >>> 7), word | 61)
    return (word ^ (word >>> 14)) >>> 0
  }
}
