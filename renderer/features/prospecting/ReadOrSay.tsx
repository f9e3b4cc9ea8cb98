import type { ReactNode } from 'react'
import type { QueryState } from '#renderer/data/useQuery.ts'
import { useT } from '#renderer/lib/language.ts'
import { navigate } from '#renderer/navigation/location.ts'
import { Button, EmptyState, ErrorState, LoadingState } from '#renderer/ui/index.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'

interface ReadOrSayProps<Value> {
  readonly answer: QueryState<Value | null>
  /** Whose list is the way out when there is no such record. */
  readonly kind: TradeKind
  readonly children: (value: Value) => ReactNode
}

/** What was read, or in its place why there is nothing to see. */
export function ReadOrSay<Value>({ answer, kind, children }: ReadOrSayProps<Value>) {
  const t = useT()
  switch (answer.state) {
    case 'loading':
      return <LoadingState rows={8} />
    case 'failed':
      return (
        <ErrorState title={t('prospecting.failed.title')} onRetry={answer.retry}>
          {t('prospecting.failed.text')}
        </ErrorState>
      )
    case 'ready':
      return answer.value === null ? (
        <EmptyState
          icon="circleQuestionMark"
          title={t('prospecting.gone.title')}
          action={
            <Button onPress={() => navigate({ screen: 'records', kind })}>
              {t('prospecting.gone.back')}
            </Button>
          }
        >
          {t('prospecting.gone.text')}
        </EmptyState>
      ) : (
        children(answer.value)
      )
  }
}
