import { useEffect, useState } from 'react'
import { nowMs } from './clock.ts'

const REDRAW_MS = 20_000

/** The present, redrawn while it is shown, so that "5 minutes ago" does not grow old. */
export function useNow(): number {
  const [now, setNow] = useState(nowMs)
  useEffect(() => {
    const timer = setInterval(() => setNow(nowMs()), REDRAW_MS)
    return () => clearInterval(timer)
  }, [])
  return now
}
