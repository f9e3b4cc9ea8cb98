import { bridge } from '#renderer/bridge.ts'
import type { AppInfo } from '#shared/ipc/schemas.ts'

let info: AppInfo | null = null

/** Asks the main process who and where we are; once, before anything else. Throws when it does not answer. */
export async function loadAppInfo(): Promise<AppInfo> {
  const answer = await bridge().request('app.info', undefined)
  if (!answer.ok) throw new Error(`app.info was refused: ${answer.error}`)
  info = answer.value
  return info
}

/** What `loadAppInfo` learned. Throws before that. */
export function appInfo(): AppInfo {
  if (info === null) throw new Error('appInfo() before loadAppInfo()')
  return info
}
