type Listener = () => void

const reopened = new Set<Listener>()

/** Calls back when a dead database is open again; the answer ends it. */
export function onStoreReopened(listener: Listener): () => void {
  reopened.add(listener)
  return () => {
    reopened.delete(listener)
  }
}
