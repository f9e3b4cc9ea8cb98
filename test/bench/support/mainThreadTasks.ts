import type { ElectronApplication } from '@playwright/test'
import { copyFile, mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** One task of the window's main thread; milliseconds. */
export interface Task {
  /** By the clock on the wall: it grows while other programs have the processor. */
  readonly wallMs: number
  /**
   * The processor's time that the thread itself used: what Keyfolio is answerable for on a busy machine too. Some
   * machines count it coarsely; then the wall is the limit.
   */
  readonly cpuMs: number
}

/** With a folder here every trace is kept there with all details: Chromium's performance panel opens them. */
const TRACES = process.env['KEYFOLIO_BENCH_TRACES']

const TASKS = ['disabled-by-default-devtools.timeline']
const DETAILS = [
  ...TASKS,
  'devtools.timeline',
  'v8',
  'blink.user_timing',
  'disabled-by-default-v8.cpu_profiler',
]

/** Records every task of the window's main thread while `work` runs. */
export async function tasksDuring(
  app: ElectronApplication,
  label: string,
  work: () => Promise<unknown>,
): Promise<readonly Task[]> {
  await app.evaluate(
    ({ contentTracing }, categories) => contentTracing.startRecording({ included_categories: categories }),
    TRACES === undefined ? TASKS : DETAILS,
  )
  let path: string | undefined
  try {
    await work()
  } finally {
    path = await app.evaluate(({ contentTracing }) => contentTracing.stopRecording())
  }
  const events = eventsOf(await readFile(path, 'utf8'))
  if (TRACES !== undefined) {
    await mkdir(TRACES, { recursive: true })
    await copyFile(path, join(TRACES, `${label.replaceAll(/[^\p{L}\d]+/gu, '-')}.json`))
  }
  await rm(path, { force: true })
  return tasksOf(events)
}

/** What is read of an event of a trace; times in microseconds. */
interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly dur?: number
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

function eventsOf(json: string): readonly TraceEvent[] {
  // Chromium's own format; what is missing in it shows as a window without tasks below.
  return (JSON.parse(json) as { readonly traceEvents: readonly TraceEvent[] }).traceEvents
}

function tasksOf(events: readonly TraceEvent[]): readonly Task[] {
  const windows = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
  const tasks = events.flatMap(({ name, pid, tid, dur, tdur }) =>
    name === 'RunTask' &&
    // What was under way when the recording began or ended has no duration.
    dur !== undefined &&
    tdur !== undefined &&
    windows.some((thread) => thread.pid === pid && thread.tid === tid)
      ? [{ wallMs: dur / 1000, cpuMs: Math.min(dur, tdur) / 1000 }]
      : [],
  )
  if (tasks.length === 0) throw new Error('The trace does not say what the main thread of the window did')
  return tasks
}
