import { recordTab } from '#renderer/features/records/index.ts'
import { useT } from '#renderer/lib/language.ts'
import { hrefOf } from '#renderer/navigation/location.ts'
import type { Route } from '#renderer/navigation/route.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import { isTabOf, type Part, SCREENS_OF } from './parts.ts'
import styles from './PartTabs.module.css'

interface PartTabsProps {
  readonly part: Part
  readonly route: Route
}

/** The screens of a part, above each of them. */
export function PartTabs({ part, route }: PartTabsProps) {
  const t = useT()
  return (
    <nav className={styles['tabs']} aria-label={t(`app.nav.${part}`)}>
      {SCREENS_OF[part].map((tab) => (
        <a
          key={hrefOf(tab)}
          href={hrefOf(tab)}
          className={styles['tab']}
          {...(isTabOf(tab, route) ? { 'aria-current': 'page' } : {})}
        >
          {titleOf(tab, t)}
        </a>
      ))}
    </nav>
  )
}

function titleOf(tab: Route, t: Translate): string {
  if (tab.screen === 'records') return recordTab(t, tab.kind)
  if (tab.screen === 'dealBoard') return t('deals.board.tab')
  if (tab.screen === 'proposals') return t('proposals.title')
  if (tab.screen === 'portfolio') return t('portfolio.title')
  if (tab.screen === 'whitespace') return t('whitespace.title')
  return ''
}
