import type { CureStep } from '#renderer/data/cure.ts'
import type { StoreReport } from '#renderer/data/openStore.ts'
import { appInfo } from '#renderer/lib/appInfo.ts'
import { homeZone } from '#renderer/lib/clock.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { Facts, Sheet } from '#renderer/ui/index.ts'
import { formatDay, formatNumber } from '#shared/i18n/format.ts'
import { dayOfInstant } from '#shared/lib/days.ts'
import styles from './CureDetails.module.css'

interface CureDetailsProps {
  readonly report: StoreReport
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** What was found at this start, what was done, what is there now, and where the rest lies. */
export function CureDetails({ report, isOpen, onClose }: CureDetailsProps) {
  const t = useT()
  const language = useLanguage()
  const { holding, steps } = report
  const figures = (['clients', 'people', 'interactions', 'records'] as const).map((part) => ({
    label: t(`cure.${part}`),
    value: formatNumber(holding[part], language),
  }))
  return (
    <Sheet title={t('cure.title')} subtitle={t('cure.copies')} isOpen={isOpen} onClose={onClose}>
      <div className={styles['details']} data-dialog="cureDetails">
        {report.dataLoss && <p>{t('cure.wasReset')}</p>}
        {report.replaced && <p>{t('cure.wasReplaced')}</p>}
        {steps.map((step) => (
          <Step key={step.cure} step={step} />
        ))}
        <section>
          <h3 className={styles['heading']}>{t('cure.now')}</h3>
          <Facts facts={figures} />
        </section>
        {(report.replaced || steps.some(({ cure }) => KEEPING.has(cure))) && (
          <section>
            <h3 className={styles['heading']}>{t('cure.keptIn')}</h3>
            <p className={styles['path']}>{damagedFolder()}</p>
          </section>
        )}
      </div>
    </Sheet>
  )
}

function Step({ step: { cure, records, snapshotAt } }: { readonly step: CureStep }) {
  const t = useT()
  const language = useLanguage()
  return (
    <Facts
      facts={[
        { label: t('cure.found'), value: t(`cure.foundText.${cure}`) },
        {
          label: t('cure.done'),
          value: (
            <>
              {cure === 'notRepaired' || cure === 'filled'
                ? t(`cure.doneText.${cure}`)
                : t(`cure.doneText.${cure}`, { count: records })}{' '}
              {snapshotAt !== undefined && FROM_SNAPSHOT.has(cure)
                ? t('cure.fromSnapshot', { day: formatDay(dayOf(snapshotAt), language, 'long') })
                : null}
            </>
          ),
        },
      ]}
    />
  )
}

/** After these, something lies in the folder of damaged things. */
const KEEPING: ReadonlySet<CureStep['cure']> = new Set([
  'gapsFilled',
  'gapsClosed',
  'setAside',
  'choseJournal',
  'choseDatabase',
])

/** These began from a snapshot; after a choice it is what was kept. */
const FROM_SNAPSHOT: ReadonlySet<CureStep['cure']> = new Set([
  'rolledForward',
  'rowsRepaired',
  'filled',
  'rebuilt',
  'setAside',
  'choseJournal',
])

function dayOf(instant: string) {
  return dayOfInstant(Date.parse(instant), homeZone())
}

/** Where the main process keeps what was damaged, for people to read. */
function damagedFolder(): string {
  const { dataFolder } = appInfo()
  return [dataFolder, 'vault', 'damaged'].join(dataFolder.includes('\\') ? '\\' : '/')
}
