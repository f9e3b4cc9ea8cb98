import { updateRecord } from '#renderer/commands/records.ts'
import { report } from '#renderer/lib/commandFeedback.ts'
import { newItemId } from '#renderer/lib/itemIds.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { Badge, Button, Card, Icon } from '#renderer/ui/index.ts'
import type { Tender, TenderCriterion } from '#shared/domain/tenders/tender.ts'
import { tenderScore, weightGap } from '#shared/domain/tenders/tenderRules.ts'
import { formatNumber } from '#shared/i18n/format.ts'
import { FactorRow } from './FactorRow.tsx'
import styles from './tenders.module.css'

/** The success factors as a table to be filled in where it stands: weight, our points, those of the strongest rival. */
export function ScoreCard({ tender }: { readonly tender: Tender }) {
  const t = useT()
  const language = useLanguage()
  const { criteria } = tender
  const score = tenderScore(criteria)
  const save = async (changed: readonly TenderCriterion[]): Promise<void> => {
    report(await updateRecord('tender', tender.id, { criteria: changed }), t, t('tenders.score.changed'))
  }
  const add = (): void => {
    const name = t('tenders.score.newFactor')
    void save([...criteria, { id: newItemId(), name, weight: 0, ours: null, theirs: null, note: '' }])
  }
  const points = (value: number | null): string =>
    value === null ? '–' : formatNumber(Math.round(value * 10) / 10, language)
  return (
    <Card
      title={t('tenders.score.title')}
      action={
        <Button variant="quiet" size="small" icon="plus" onPress={add}>
          {t('tenders.score.add')}
        </Button>
      }
    >
      {criteria.length === 0 ? (
        <p className={styles['quiet']}>{t('tenders.score.empty')}</p>
      ) : (
        <div className={styles['scroll']}>
          <table className={styles['score']}>
            <thead>
              <tr>
                <th scope="col">{t('tenders.score.factor')}</th>
                <th scope="col">{t('tenders.score.weight')}</th>
                <th scope="col">{t('tenders.score.ours')}</th>
                <th scope="col">{t('tenders.score.theirs')}</th>
                <th scope="col">{t('tenders.score.gap')}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {score.gaps.map(({ criterion, gap }) => (
                <FactorRow
                  key={criterion.id}
                  criterion={criterion}
                  gap={gap}
                  onChange={(changed) =>
                    void save(criteria.map((one) => (one.id === changed.id ? changed : one)))
                  }
                  onRemove={() => void save(criteria.filter(({ id }) => id !== criterion.id))}
                />
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{t('tenders.score.total')}</th>
                <td>{criteria.reduce((sum, { weight }) => sum + weight, 0)}</td>
                <td>{points(score.ours)}</td>
                <td>{points(score.theirs)}</td>
                <td />
                <td />
              </tr>
            </tfoot>
          </table>
        </div>
      )}
      <ScoreHints criteria={criteria} weakest={score.weakest} />
    </Card>
  )
}

interface ScoreHintsProps {
  readonly criteria: readonly TenderCriterion[]
  readonly weakest: TenderCriterion | null
}

function ScoreHints({ criteria, weakest }: ScoreHintsProps) {
  const t = useT()
  const gap = weightGap(criteria)
  const isOff = gap !== null && gap !== 0
  if (!isOff && weakest === null) return null
  return (
    <div className={styles['hints']}>
      {isOff && (
        <Badge tone="warn" icon="circleAlert" isPlain>
          {t(gap > 0 ? 'tenders.score.missing' : 'tenders.score.tooMuch', {
            total: 100 - gap,
            gap: Math.abs(gap),
          })}
        </Badge>
      )}
      {weakest !== null && (
        <span className={styles['mark']}>
          <Icon name="trendingUp" size={14} />
          {t('tenders.score.weakest', { name: weakest.name })}
        </span>
      )}
    </div>
  )
}
