import { NotificationTest } from '#renderer/features/reminders/index.ts'
import { homeZone, nowMs } from '#renderer/lib/clock.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { hrefOf } from '#renderer/navigation/location.ts'
import {
  Button,
  Card,
  ErrorState,
  Icon,
  type IconName,
  Link,
  LoadingState,
  Page,
  toasts,
} from '#renderer/ui/index.ts'
import { formatInstant } from '#shared/i18n/formatInstant.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import styles from './HealthPage.module.css'
import {
  countIn,
  type HealthLine,
  type HealthSection,
  healthSections,
  type HealthState,
  worstOf,
} from './healthSections.ts'
import { healthText } from './healthText.ts'
import { type Health, useHealth } from './useHealth.ts'

/** How Keyfolio is, for the one who uses it and for the one who helps. */
export function HealthPage() {
  const t = useT()
  const [health, lookAgain] = useHealth()
  return (
    <div data-screen="health" className={styles['screen']} aria-busy={health.state === 'loading'}>
      <Page
        title={t('health.title')}
        actions={
          <>
            <Button icon="refreshCw" onPress={lookAgain}>
              {t('health.refresh')}
            </Button>
            <Button
              variant="primary"
              icon="copy"
              isDisabled={health.state !== 'ready'}
              onPress={() => void copyReport(health, t)}
            >
              {t('health.copy')}
            </Button>
          </>
        }
      >
        {health.state === 'loading' && <LoadingState label={t('health.loading')} />}
        {health.state === 'failed' && (
          <ErrorState title={t('health.failedTitle')} onRetry={lookAgain}>
            {t('health.failed')}
          </ErrorState>
        )}
        {health.state === 'ready' && <Examined health={health} />}
      </Page>
    </div>
  )
}

function Examined({ health }: { readonly health: Extract<Health, { state: 'ready' }> }) {
  const t = useT()
  const language = useLanguage()
  const zone = homeZone()
  const sections = healthSections(health.report, health.database, {
    t,
    language,
    instant: (atMs) => formatInstant(atMs, zone, language, 'long'),
  })
  return (
    <div className={styles['stack']}>
      <Summary sections={sections} />
      <div className={styles['sections']}>
        {sections.map((section) => (
          <Section key={section.id} section={section} />
        ))}
      </div>
    </div>
  )
}

const ICONS = { fine: 'circleCheck', watch: 'triangleAlert', bad: 'circleAlert' } as const satisfies Record<
  HealthState,
  IconName
>

function Summary({ sections }: { readonly sections: readonly HealthSection[] }) {
  const t = useT()
  const worst = worstOf(sections)
  return (
    <div className={styles['summary']}>
      <p className={styles['verdict']} data-health={worst} role="status">
        <Icon name={ICONS[worst]} size={20} />
        {worst === 'fine' && t('health.allFine')}
        {worst === 'watch' && t('health.toWatch', { count: countIn(sections, 'watch') })}
        {worst === 'bad' && t('health.toMend', { count: countIn(sections, 'bad') })}
      </p>
      <p className={styles['intro']}>{t('health.intro')}</p>
    </div>
  )
}

function Section({ section }: { readonly section: HealthSection }) {
  const t = useT()
  return (
    <Card title={section.title}>
      <dl className={styles['lines']} data-section={section.id}>
        {section.lines.map((line) => (
          <Line key={line.label} line={line} />
        ))}
      </dl>
      {section.id === 'backups' && (
        <p className={styles['more']}>
          <Link href={hrefOf({ screen: 'backup' })}>{t('health.toBackup')}</Link>
        </p>
      )}
      {section.id === 'reminders' && (
        <div className={styles['more']}>
          <NotificationTest />
        </div>
      )}
    </Card>
  )
}

function Line({ line: { label, value, state, isLong = false } }: { readonly line: HealthLine }) {
  const t = useT()
  return (
    <div className={styles['line']} data-wide={isLong}>
      <dt className={styles['label']}>{label}</dt>
      <dd className={styles['value']}>
        <span>{value}</span>
        {state !== null && (
          <span className={styles['state']} data-health={state}>
            <Icon name={ICONS[state]} size={14} /> {t(`health.state.${state}`)}
          </span>
        )}
      </dd>
    </div>
  )
}

async function copyReport(health: Health, t: Translate): Promise<void> {
  if (health.state !== 'ready') return
  try {
    await navigator.clipboard.writeText(healthText(health.report, health.database, nowMs()))
    toasts.show({ message: t('health.copied'), tone: 'good' })
  } catch {
    // The clipboard is the system's: another program may hold it.
    toasts.show({ message: t('health.notCopied'), tone: 'bad' })
  }
}
