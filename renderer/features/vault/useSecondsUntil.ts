import { useEffect, useState } from 'react'
import { nowMs } from '#renderer/lib/clock.ts'

/** Whole seconds until an instant (milliseconds since 1970), counted down; 0 once it is there, or where there is none. */
export function useSecondsUntil(untilMs: number | null): number {
  const [, redraw] = useState(0)
  const left = untilMs === null ? 0 : Math.max(0, Math.ceil((untilMs - nowMs()) / 1000))
  const isWaiting = left > 0
  useEffect(() => {
    if (!isWaiting) return undefined
    const timer = setInterval(() => redraw((count) => count + 1), TICK_MS)
    return () => clearInterval(timer)
  }, [isWaiting, untilMs])
  return left
}

/** Often enough that no second is skipped. */
const TICK_MS = 250
