import { useCallback, useEffect, useState } from 'react'
import { bridge } from '#renderer/bridge.ts'
import type { StoreReport } from '#renderer/data/openStore.ts'
import { StoreError, type StoreErrorCode } from '#renderer/data/storeError.ts'
import { VaultGate } from '#renderer/features/vault/index.ts'
import { appInfo } from '#renderer/lib/appInfo.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { startLocking } from '#renderer/reactions/locking.ts'
import { ErrorState, UiProvider } from '#renderer/ui/index.ts'
import type { Side, StartQuestion } from '#shared/domain/safety/holdings.ts'
import styles from './App.module.css'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Shell } from './Shell.tsx'
import { SideQuestion } from './SideQuestion.tsx'
import { Starting } from './Starting.tsx'
import { type StartProgress, startUp } from './startUp.ts'
import { useRootAttributes } from './useRootAttributes.ts'

type Start =
  | { readonly state: 'starting'; readonly progress: StartProgress }
  | { readonly state: 'asking'; readonly question: StartQuestion; readonly choose: (side: Side) => void }
  | { readonly state: 'ready'; readonly report: StoreReport }
  | { readonly state: 'failed'; readonly reason: StoreErrorCode | 'other' }

const OPENING: Start = { state: 'starting', progress: { step: 'opening' } }

/** The whole window: the lock screen while the data is locked, then the store is opened and shown. */
export function App() {
  const language = useLanguage()
  const t = useT()
  const today = useToday()
  useRootAttributes(language)
  useEffect(() => startLocking(), [])
  return (
    <UiProvider language={language} t={t} today={today}>
      <ErrorBoundary>
        <VaultGate>
          <OpenWindow />
        </VaultGate>
      </ErrorBoundary>
    </UiProvider>
  )
}

function OpenWindow() {
  const [start, retry] = useStart()
  switch (start.state) {
    case 'ready':
      return <Shell report={start.report} />
    case 'starting':
      return <Starting progress={start.progress} />
    case 'asking':
      return <SideQuestion question={start.question} onChoose={start.choose} />
    case 'failed':
      return <Failed reason={start.reason} onRetry={retry} />
  }
}

function useStart(): readonly [Start, () => void] {
  const language = useLanguage()
  const [start, setStart] = useState<Start>(OPENING)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let isGone = false
    let stop = (): void => undefined
    startUp(appInfo(), language, {
      onProgress: (progress) => setStart({ state: 'starting', progress }),
      ask: (question) =>
        new Promise((choose) => {
          setStart({ state: 'asking', question, choose })
        }),
    }).then(
      (started) => {
        if (isGone) return started.stop()
        stop = started.stop
        setStart({ state: 'ready', report: started.report })
      },
      (error: unknown) => setStart({ state: 'failed', reason: reasonOf(error) }),
    )
    return () => {
      isGone = true
      stop()
    }
    // The language of the first moment decides that of the demo data; a later choice must not start again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [attempt])
  const retry = useCallback(() => {
    setStart(OPENING)
    setAttempt((before) => before + 1)
  }, [])
  return [start, retry]
}

/** The reason also goes into the log: whoever helps asks for it first. */
function reasonOf(error: unknown): StoreErrorCode | 'other' {
  const reason = error instanceof StoreError ? error.code : 'other'
  void bridge().request('log.write', { level: 'error', event: `store.failed.${reason}` })
  return reason
}

interface FailedProps {
  readonly reason: StoreErrorCode | 'other'
  readonly onRetry: () => void
}

function Failed({ reason, onRetry }: FailedProps) {
  const t = useT()
  return (
    <main className={styles['middle']} data-screen="startFailed">
      <ErrorState title={t('app.start.failedTitle')} onRetry={onRetry}>
        {t(`app.start.failed.${reason}`)}
      </ErrorState>
    </main>
  )
}
