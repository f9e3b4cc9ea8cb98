import { useLanguage, useT } from '#renderer/lib/language.ts'
import { formatPercent } from '#shared/i18n/format.ts'
import { wholeAmount } from './amounts.ts'

interface ChangeProps {
  readonly now: number
  readonly before: number
  readonly currency: string
  /** As a sentence, with the amount of the year before. */
  readonly isLong?: boolean
}

/** How sales stand beside the same months of the year before. */
export function Change({ now, before, currency, isLong = false }: ChangeProps) {
  const t = useT()
  const language = useLanguage()
  if (before <= 0) return isLong ? t('portfolio.change.nothingBefore') : t('portfolio.change.new')
  const change = (now - before) / before
  const percent = `${change < 0 ? '−' : '+'}${formatPercent(Math.abs(Math.round(change * 100)) / 100, language)}`
  return isLong
    ? t('portfolio.change.long', { percent, amount: wholeAmount(before, currency, language) })
    : percent
}
