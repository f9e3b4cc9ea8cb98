import type { Page } from '@playwright/test'

/** How the window ran during one piece of work; milliseconds. */
export interface Smoothness {
  readonly label: string
  readonly frameP50: number
  readonly frameP95: number
  readonly longestTask: number
  readonly longTasks: number
}

declare global {
  interface Window {
    keyfolioBench?: { frames: number[]; tasks: number[]; stop: () => void }
  }
}

/** Measures frames and tasks over 50 ms of the window while `work` runs, and until it has been quiet afterwards. */
export async function measure(page: Page, label: string, work: () => Promise<unknown>): Promise<Smoothness> {
  await page.evaluate(() => {
    const frames: number[] = []
    const tasks: number[] = []
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(entry.duration)
    })
    observer.observe({ type: 'longtask' })
    let isRunning = true
    let last = performance.now()
    const onFrame = (now: number): void => {
      frames.push(now - last)
      last = now
      if (isRunning) requestAnimationFrame(onFrame)
    }
    requestAnimationFrame(onFrame)
    window.keyfolioBench = {
      frames,
      tasks,
      stop: () => {
        isRunning = false
        observer.disconnect()
      },
    }
  })
  await work()
  const measured = await page.evaluate(async () => {
    // What was begun by the last step still counts: a list that is sorted in slices, a deferred redraw.
    await new Promise((resolve) => setTimeout(resolve, 600))
    const { frames, tasks, stop } = window.keyfolioBench ?? { frames: [], tasks: [], stop: () => undefined }
    stop()
    return { frames, tasks }
  })
  return {
    label,
    frameP50: percentile(measured.frames, 50),
    frameP95: percentile(measured.frames, 95),
    longestTask: Math.max(0, ...measured.tasks),
    longTasks: measured.tasks.length,
  }
}

/** The value below which `percent` of the values lie; 0 for none. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0
}

/** The figures as lines of a table; frames also as a multiple of the idle window's. */
export function smoothnessTable(measured: readonly Smoothness[], idle: Smoothness): string {
  const head = ['', 'frame p50', 'frame p95', 'p95 ÷ idle', 'tasks > 50 ms', 'longest task']
  const rows = measured.map((one) => [
    one.label,
    one.frameP50.toFixed(1),
    one.frameP95.toFixed(1),
    (one.frameP95 / idle.frameP95).toFixed(1),
    String(one.longTasks),
    one.longTasks === 0 ? '-' : one.longestTask.toFixed(0),
  ])
  return textTable([head, ...rows])
}

/** Columns side by side: the first to the left, figures to the right. */
export function textTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n')
}
