import { useCallback, useEffect, useState } from 'react'
import { bridge } from '#renderer/bridge.ts'
import { type DatabaseFacts, readDatabaseFacts } from '#renderer/data/queries/health.ts'
import { useQuery } from '#renderer/data/useQuery.ts'
import type { HealthReport } from '#shared/ipc/safety.ts'

export type Health =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly report: HealthReport; readonly database: DatabaseFacts }

type Told = HealthReport | 'failed' | null

/** How Keyfolio is. It is asked anew when a backup ends, the disk refuses, or something is written. */
export function useHealth(): readonly [health: Health, lookAgain: () => void] {
  const [told, setTold] = useState<Told>(null)
  const database = useQuery(readDatabaseFacts, [])
  const position = database.state === 'ready' ? database.value.position : null
  const ask = useCallback(() => {
    void bridge()
      .request('health.report', undefined)
      .then((answer) => setTold(answer.ok ? answer.value : 'failed'))
  }, [])
  useEffect(() => {
    if (position !== null) ask()
  }, [ask, position])
  useEffect(() => {
    const stops = [
      bridge().on('backup.changed', ask),
      bridge().on('storage.changed', ask),
      bridge().on('reminders.changed', ask),
    ]
    return () => stops.forEach((stop) => stop())
  }, [ask])
  const lookAgain = useCallback(() => {
    setTold(null)
    if (database.state === 'failed') database.retry()
    ask()
  }, [ask, database])
  return [healthOf(told, database), lookAgain]
}

function healthOf(told: Told, database: ReturnType<typeof useQuery<DatabaseFacts>>): Health {
  if (told === 'failed' || database.state === 'failed') return { state: 'failed' }
  if (told === null || database.state === 'loading') return { state: 'loading' }
  return { state: 'ready', report: told, database: database.value }
}
