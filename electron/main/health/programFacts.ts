import { arch, platform, release } from 'node:os'
import type { ProgramFacts } from './healthReport.ts'

/** What runs here, as the program itself knows it. */
export function programFacts(appVersion: string): ProgramFacts {
  const { versions } = process
  return {
    appVersion,
    electron: versions.electron,
    chromium: versions.chrome,
    node: versions.node,
    system: `${platform()} ${arch()} ${release()}`,
    startedAtMs: Math.round(Date.now() - process.uptime() * 1000),
  }
}
