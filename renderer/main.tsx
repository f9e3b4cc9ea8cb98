import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { loadAppInfo } from './lib/appInfo.ts'
import { setClock } from './lib/clock.ts'
import { startFaultLog } from './lib/faultLog.ts'
import { startPreferences } from './lib/preferences.ts'
import { installTrustedTypes } from './lib/trustedTypes.ts'
import { startLocation } from './navigation/location.ts'
import './styles/global.css'

installTrustedTypes()
startFaultLog()

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

setClock(await loadAppInfo())
await startPreferences()
startLocation()
createRoot(root).render(<App />)
