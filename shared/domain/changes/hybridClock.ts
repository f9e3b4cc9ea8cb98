import { z } from 'zod'

/**
 * A hybrid logical clock reading (Kulkarni et al. 2014) as text that sorts as it orders:
 * 13 digits of wall-clock milliseconds, 4 hexadecimal digits of counter, the device id.
 */
export type Clock = string & z.$brand<'Clock'>
export const ClockSchema = z
  .string()
  .regex(/^\d{13}-[0-9a-f]{4}-[0-9a-f-]{36}$/)
  .brand<'Clock'>()

const COUNTER_LIMIT = 0xffff

/**
 * The next reading of a device: later than `last` even when the wall clock stands still or goes back.
 * @param nowMs milliseconds since 1970 by the wall clock
 */
export function tick(last: Clock | null, nowMs: number, deviceId: string): Clock {
  const before = last === null ? { wallMs: 0, counter: -1 } : read(last)
  if (nowMs > before.wallMs) return write(nowMs, 0, deviceId)
  if (before.counter < COUNTER_LIMIT) return write(before.wallMs, before.counter + 1, deviceId)
  return write(before.wallMs + 1, 0, deviceId)
}

/** The later of two readings: what a device remembers after hearing of another's. */
export function latest(one: Clock | null, other: Clock | null): Clock | null {
  if (one === null || other === null) return one ?? other
  return one > other ? one : other
}

function read(clock: Clock): { wallMs: number; counter: number } {
  return { wallMs: Number(clock.slice(0, 13)), counter: Number.parseInt(clock.slice(14, 18), 16) }
}

function write(wallMs: number, counter: number, deviceId: string): Clock {
  const text = `${String(wallMs).padStart(13, '0')}-${counter.toString(16).padStart(4, '0')}-${deviceId}`
  return text as Clock // the form above is the one that ClockSchema asks for
}
