/** Thrown when storage did not answer; on a full disk some Chromium versions never do. */
export class TimeLimitReached extends Error {
  constructor(limitMs: number) {
    super(`No answer within ${limitMs} ms`)
    this.name = 'TimeLimitReached'
  }
}

/** The answer of `work`, or a rejection with `TimeLimitReached`. The work itself goes on: stop it where it can be stopped. */
export async function withTimeLimit<Value>(work: PromiseLike<Value>, limitMs: number): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TimeLimitReached(limitMs)), limitMs)
  })
  try {
    return await Promise.race([work, limit])
  } finally {
    clearTimeout(timer)
  }
}
