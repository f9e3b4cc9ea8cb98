import type { ElectronApplication, Page } from '@playwright/test'
import { type Task, tasksDuring } from './mainThreadTasks.ts'

/** How the window ran during one piece of work; milliseconds. */
export interface Smoothness {
  readonly label: string
  readonly frameP95: number
  /** Tasks that can be felt at all. */
  readonly tasks: readonly Task[]
}

/** A window under measurement. */
export interface Measured {
  readonly app: ElectronApplication
  readonly window: Page
}

/** Longer tasks are felt. */
export const LIMIT_MS = 50
/** Shorter ones are the window's own housekeeping, thousands of them. */
const LEAST_MS = 1
/** What was begun by the last step still counts: a list that is sorted in slices, reminders that are planned anew. */
const AFTERWARDS_MS = 600

declare global {
  interface Window {
    keyfolioBench?: { frames: number[]; stop: () => void }
  }
}

/** Measures frames and tasks of the window while `work` runs, and for a moment afterwards. */
export async function measure(
  { app, window }: Measured,
  label: string,
  work: () => Promise<unknown>,
): Promise<Smoothness> {
  let frames: readonly number[] = []
  const tasks = await tasksDuring(app, label, async () => {
    await startFrames(window)
    await work()
    await window.waitForTimeout(AFTERWARDS_MS)
    frames = await stopFrames(window)
  })
  return {
    label,
    frameP95: percentile(frames, 95),
    tasks: tasks.filter(({ wallMs }) => wallMs >= LEAST_MS),
  }
}

function startFrames(window: Page): Promise<void> {
  return window.evaluate(() => {
    const frames: number[] = []
    let isRunning = true
    let last = performance.now()
    const onFrame = (now: number): void => {
      frames.push(now - last)
      last = now
      if (isRunning) requestAnimationFrame(onFrame)
    }
    requestAnimationFrame(onFrame)
    globalThis.window.keyfolioBench = {
      frames,
      stop: () => {
        isRunning = false
      },
    }
  })
}

/** None where the window was loaded anew in between. */
function stopFrames(window: Page): Promise<readonly number[]> {
  return window.evaluate(() => {
    const { frames, stop } = globalThis.window.keyfolioBench ?? { frames: [], stop: () => undefined }
    stop()
    return frames
  })
}

/** The value below which `percent` of the values lie; 0 for none. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0
}

/** The figures as lines of a table. */
export function smoothnessTable(measured: readonly Smoothness[]): string {
  const head = ['', 'frame p95', 'cpu p95', 'cpu max', 'cpu > 50', 'wall p95', 'wall max', 'wall > 50']
  const rows = measured.map((one) => {
    const cpu = one.tasks.map(({ cpuMs }) => cpuMs)
    const wall = one.tasks.map(({ wallMs }) => wallMs)
    return [one.label, one.frameP95.toFixed(0), ...figures(cpu), ...figures(wall)]
  })
  return textTable([head, ...rows])
}

function figures(times: readonly number[]): readonly string[] {
  const long = times.filter((time) => time > LIMIT_MS).length
  return [percentile(times, 95).toFixed(0), Math.max(0, ...times).toFixed(0), long === 0 ? '-' : String(long)]
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
