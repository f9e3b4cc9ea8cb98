// First: what a widget says of itself has to come after what holds for every element.
import '#renderer/styles/global.css'
import { createRoot } from 'react-dom/client'
import { startMail } from '#renderer/features/mail/index.ts'
import { loadAppInfo } from '#renderer/lib/appInfo.ts'
import { setClock } from '#renderer/lib/clock.ts'
import { startPreferences } from '#renderer/lib/preferences.ts'
import { startLocation } from '#renderer/navigation/location.ts'
import { App } from './App.tsx'

/** Asks the main process who we are and how we like it, then draws the window. */
export async function start(root: Element): Promise<void> {
  setClock(await loadAppInfo())
  await startPreferences()
  startLocation()
  startMail()
  createRoot(root).render(<App />)
}
