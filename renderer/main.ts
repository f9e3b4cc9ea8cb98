import './lib/zodWithoutEval.ts'
import { startFaultLog } from './lib/faultLog.ts'
import { installTrustedTypes } from './lib/trustedTypes.ts'

installTrustedTypes()
startFaultLog()

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

// Later, because bundles run what they share first: no validator may be made before the lines above have run.
const { start } = await import('./app/start.tsx')
await start(root)
