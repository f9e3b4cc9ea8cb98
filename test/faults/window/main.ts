// First of all, as in the real window: no validator may be made before.
import '#renderer/lib/zodWithoutEval.ts'

const { faultWindow } = await import('./faultWindow.ts')
globalThis.keyfolioFaults = faultWindow
document.title = 'ready'
