/**
 * The answers to requests that one transaction makes together, each of which would otherwise wait for a way to another
 * process and back. Throws what failed first: once a transaction is aborted the others fail too, and of `Promise.all`
 * Dexie reports those as failures that nobody looks at. For reading only: see `writeRows`.
 */
export async function together<Values extends readonly unknown[]>(requests: {
  readonly [Index in keyof Values]: PromiseLike<Values[Index]>
}): Promise<Values> {
  const failures: unknown[] = []
  const values = await Promise.all(
    requests.map((request) =>
      request.then(
        (value) => value,
        (error: unknown) => {
          failures.push(error)
        },
      ),
    ),
  )
  if (failures.length > 0) throw failures[0]
  return values as unknown as Values // as many as there were requests, in their order; none of them failed
}
