import { useCallback, useEffect, useState } from 'react'
import { bridge } from '#renderer/bridge.ts'
import type { StoreReport } from '#renderer/data/openStore.ts'
import { StoreError, type StoreErrorCode } from '#renderer/data/storeError.ts'
import { appInfo } from '#renderer/lib/appInfo.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { ErrorState, UiProvider } from '#renderer/ui/index.ts'
import styles from './App.module.css'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Shell } from './Shell.tsx'
import { type StartStep, startUp } from './startUp.ts'
import { useRootAttributes } from './useRootAttributes.ts'

type Start =
  | { readonly state: 'starting'; readonly step: StartStep }
  | { readonly state: 'ready'; readonly report: StoreReport }
  | { readonly state: 'failed'; readonly reason: StoreErrorCode | 'other' }

/** The whole window: opens the store, then shows it. */
export function App() {
  const language = useLanguage()
  const t = useT()
  const today = useToday()
  const [start, retry] = useStart()
  useRootAttributes(language)
  return (
    <UiProvider language={language} t={t} today={today}>
      <ErrorBoundary>
        {start.state === 'ready' && <Shell report={start.report} />}
        {start.state === 'starting' && <Starting step={start.step} />}
        {start.state === 'failed' && <Failed reason={start.reason} onRetry={retry} />}
      </ErrorBoundary>
    </UiProvider>
  )
}

function useStart(): readonly [Start, () => void] {
  const language = useLanguage()
  const [start, setStart] = useState<Start>({ state: 'starting', step: 'opening' })
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    startUp(appInfo(), language, (step) => setStart({ state: 'starting', step })).then(
      (report) => setStart({ state: 'ready', report }),
      (error: unknown) => setStart({ state: 'failed', reason: reasonOf(error) }),
    )
    // The language of the first moment decides that of the demo data; a later choice must not start again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [attempt])
  const retry = useCallback(() => {
    setStart({ state: 'starting', step: 'opening' })
    setAttempt((before) => before + 1)
  }, [])
  return [start, retry]
}

function Starting({ step }: { readonly step: StartStep }) {
  const t = useT()
  return (
    <div className={styles['middle']} role="status">
      {/* Opening takes a blink; the words fade in only when it takes longer. */}
      <p className={styles['step']}>{t(`app.start.${step}`)}</p>
    </div>
  )
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
