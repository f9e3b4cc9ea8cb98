interface Axis {
  readonly low: number
  readonly high: number
  readonly ticks: readonly number[]
}

const STEPS = [1, 2, 2.5, 5, 10]
const WISHED_TICKS = 4

/** A scale of round figures that holds all values and zero. */
export function axisOf(values: readonly number[]): Axis {
  const lowest = Math.min(0, ...values)
  const highest = Math.max(0, ...values)
  const span = highest - lowest
  if (span === 0) return { low: 0, high: 1, ticks: [0] }
  const power = 10 ** Math.floor(Math.log10(span / WISHED_TICKS))
  const step = power * (STEPS.find((one) => one * power >= span / WISHED_TICKS) ?? 10)
  const [low, high] = [Math.floor(lowest / step) * step, Math.ceil(highest / step) * step]
  return {
    low,
    high,
    ticks: Array.from({ length: Math.round((high - low) / step) + 1 }, (_, index) => low + index * step),
  }
}
