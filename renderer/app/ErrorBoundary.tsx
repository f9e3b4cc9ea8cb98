import { Component, type ReactNode } from 'react'
import { bridge } from '#renderer/bridge.ts'
import { useT } from '#renderer/lib/language.ts'
import { navigate } from '#renderer/navigation/location.ts'
import { HOME } from '#renderer/navigation/route.ts'
import { Button, ErrorState } from '#renderer/ui/index.ts'

interface ErrorBoundaryProps {
  readonly children: ReactNode
}

/** Keeps a fault of one page from taking the window down, and offers a way on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true }
  }

  override componentDidCatch(): void {
    void bridge().request('log.write', { level: 'error', event: 'window.error', counts: { drawing: true } })
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children
    return <Crashed onRetry={() => this.setState({ hasFailed: false })} />
  }
}

function Crashed({ onRetry }: { readonly onRetry: () => void }) {
  const t = useT()
  const goHome = (): void => {
    navigate(HOME)
    onRetry()
  }
  return (
    <ErrorState title={t('app.crash.title')} onRetry={onRetry}>
      <p>{t('app.crash.text')}</p>
      <Button variant="quiet" onPress={goHome}>
        {t('app.crash.home')}
      </Button>
    </ErrorState>
  )
}
