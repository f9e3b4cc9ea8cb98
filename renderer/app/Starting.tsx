import { useLanguage, useT } from '#renderer/lib/language.ts'
import { ProgressLine } from '#renderer/ui/index.ts'
import { formatNumber } from '#shared/i18n/format.ts'
import styles from './App.module.css'
import type { StartProgress } from './startUp.ts'

/** What the window does before its first screen. A blink shows nothing; words and figures fade in when it takes longer. */
export function Starting({ progress }: { readonly progress: StartProgress }) {
  const t = useT()
  const language = useLanguage()
  const { step } = progress
  if (step !== 'restoring') {
    return (
      <div className={styles['middle']} role="status">
        <p className={styles['step']}>{t(`app.start.${step}`)}</p>
      </div>
    )
  }
  const { done, total } = progress
  const [shownDone, shownTotal] = [formatNumber(done, language), formatNumber(total, language)]
  return (
    <div className={styles['middle']} aria-busy>
      <div className={styles['progress']}>
        <ProgressLine
          label={t('cure.progress', { done: shownDone, total: shownTotal })}
          share={total === 0 ? 0 : done / total}
        />
      </div>
    </div>
  )
}
