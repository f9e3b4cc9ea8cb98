/** True for a zone that this machine knows by its IANA name, e.g. `Europe/Athens`. */
export function isZone(name: string): boolean {
  if (name === '') return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/** Every zone that can be chosen, by IANA name. */
export function everyZone(): readonly string[] {
  return Intl.supportedValuesOf('timeZone')
}

/** The zone in which a manager's day begins and ends: the one chosen, or the system's. */
export function homeZoneOf(preferences: { readonly homeZone: string }, systemZone: string): string {
  return preferences.homeZone === 'system' ? systemZone : preferences.homeZone
}
