let id: string | null = null

/** Sets under which device this window commits, for this run. */
export function setDevice(deviceId: string): void {
  id = deviceId
}

/** The device under which this window commits. Throws before `openStore`. */
export function deviceId(): string {
  if (id === null) throw new Error('A commit before openStore')
  return id
}
