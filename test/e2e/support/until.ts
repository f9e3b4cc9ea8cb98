const LIMIT_MS = 15_000
const PAUSE_MS = 100

/** Asks again and again until it is so; throws the complaint when that takes too long. */
export async function until(isSo: () => Promise<boolean>, complaint: string): Promise<void> {
  const endMs = Date.now() + LIMIT_MS
  while (!(await isSo())) {
    if (Date.now() > endMs) throw new Error(complaint)
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
}
