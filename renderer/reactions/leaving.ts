import { useWaitingCommands } from '#renderer/commands/lib/waitingCommands.ts'

/** While something waits that is stored nowhere, the window does not go without a question; the main process asks it. */
export function startLeaving(): () => void {
  const holdBack = (event: BeforeUnloadEvent): void => {
    if (useWaitingCommands.getState().waiting.length > 0) event.preventDefault()
  }
  window.addEventListener('beforeunload', holdBack)
  return () => window.removeEventListener('beforeunload', holdBack)
}
