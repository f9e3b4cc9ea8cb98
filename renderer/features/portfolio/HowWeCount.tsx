import { setTradeSettings } from '#renderer/commands/portfolio.ts'
import { readTradeSettings } from '#renderer/data/queries/tradeSettings.ts'
import { useQuery } from '#renderer/data/useQuery.ts'
import { report } from '#renderer/lib/commandFeedback.ts'
import { CURRENCIES } from '#renderer/lib/currencies.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { hrefOf } from '#renderer/navigation/location.ts'
import { Button, Card, FieldGroup, FormRow, Link, LoadingState, Select } from '#renderer/ui/index.ts'
import { type TradeSettings, usualTradeSettings } from '#shared/domain/portfolio/tradeSettings.ts'
import { formatPartialDate } from '#shared/i18n/format.ts'
import { LimitField } from './LimitField.tsx'
import { CONTACT_LIMITS, type LimitName, OTHER_LIMITS, SHARE_LIMITS } from './limits.ts'
import styles from './portfolio.module.css'

/** How this house counts: its currency, its year, and the limits at which the rules of the trade speak up. */
export function HowWeCount() {
  const t = useT()
  const answer = useQuery(readTradeSettings, [])
  return (
    <Card
      title={t('portfolio.settings.title')}
      action={
        <Link href={hrefOf({ screen: 'records', kind: 'exchangeRate' })}>
          {t('portfolio.settings.rates')}
        </Link>
      }
    >
      {answer.state === 'ready' ? <Limits settings={answer.value} /> : <LoadingState rows={4} />}
    </Card>
  )
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)

function Limits({ settings }: { readonly settings: TradeSettings }) {
  const t = useT()
  const language = useLanguage()
  const keep = async (changes: Partial<TradeSettings>, label: string): Promise<void> => {
    report(await setTradeSettings({ ...settings, ...changes }), t, t('portfolio.settings.kept', { label }))
  }
  const field = (name: LimitName) => (
    <LimitField
      key={`${name} ${settings[name]}`}
      name={name}
      settings={settings}
      onKeep={(changes, label) => void keep(changes, label)}
    />
  )
  const currencies = [...new Set([settings.reportingCurrency, ...CURRENCIES])]
  return (
    <div className={styles['limits']}>
      <p className={styles['quiet']}>{t('portfolio.settings.hint')}</p>
      <FormRow>
        <Select
          label={t('records.tradeSettings.fields.reportingCurrency')}
          choices={currencies.map((id) => ({ id, label: id }))}
          value={settings.reportingCurrency}
          onChange={(reportingCurrency) =>
            void keep({ reportingCurrency }, t('records.tradeSettings.fields.reportingCurrency'))
          }
        />
        <Select
          label={t('records.tradeSettings.fields.fiscalYearStartMonth')}
          choices={MONTHS.map((month) => ({
            id: String(month),
            label: formatPartialDate({ month }, language),
          }))}
          value={String(settings.fiscalYearStartMonth)}
          onChange={(month) =>
            void keep(
              { fiscalYearStartMonth: Number(month) },
              t('records.tradeSettings.fields.fiscalYearStartMonth'),
            )
          }
        />
      </FormRow>
      <FieldGroup title={t('records.tradeSettings.groups.dependence')}>
        <div className={styles['limitGrid']}>{SHARE_LIMITS.map(field)}</div>
      </FieldGroup>
      <FieldGroup
        title={t('records.tradeSettings.groups.contact')}
        description={t('portfolio.settings.contactHint')}
      >
        <div className={styles['limitGrid']}>{CONTACT_LIMITS.map(field)}</div>
      </FieldGroup>
      <FieldGroup title={t('records.tradeSettings.groups.asking')}>
        <div className={styles['limitGrid']}>{OTHER_LIMITS.map(field)}</div>
      </FieldGroup>
      <div>
        <Button
          variant="quiet"
          size="small"
          icon="rotateCcw"
          onPress={() => void keep(usualTradeSettings(), t('portfolio.settings.usual'))}
        >
          {t('portfolio.settings.usual')}
        </Button>
      </div>
    </div>
  )
}
