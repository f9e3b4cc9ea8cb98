import { useState } from 'react'
import { setWhitespace } from '#renderer/commands/portfolio.ts'
import { addRecord } from '#renderer/features/records/index.ts'
import { report } from '#renderer/lib/commandFeedback.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { Button, Card, RadioGroup, Select, TextField } from '#renderer/ui/index.ts'
import type { Client } from '#shared/domain/clients/client.ts'
import type { CompetitorId } from '#shared/domain/market/competitor.ts'
import type { Offering } from '#shared/domain/portfolio/offering.ts'
import { WHITESPACE_STATES, type WhitespaceState } from '#shared/domain/portfolio/whitespaceCell.ts'
import type { WhitespaceField } from '#shared/domain/portfolio/whitespaceRules.ts'
import { formatList } from '#shared/i18n/format.ts'
import { useWhitespaceView } from './useWhitespaceView.ts'
import type { WhitespaceSource } from './whitespaceSource.ts'
import { unitName } from './whitespaceView.ts'
import styles from './whitespace.module.css'

interface FieldDetailsProps {
  readonly source: WhitespaceSource
  readonly group: Client
}

/** The field on which the cursor stands: who serves them, what is worth noting, and the way to a deal. */
export function FieldDetails({ source, group }: FieldDetailsProps) {
  const t = useT()
  const spot = useWhitespaceView((state) => state.spot)
  const unit = source.units.find(({ id }) => id === spot?.unitId)
  const offering = source.offerings.find(({ id }) => id === spot?.offeringId)
  const field = source.matrix.rows
    .find(({ unitId }) => unitId === spot?.unitId)
    ?.fields.find(({ offeringId }) => offeringId === spot?.offeringId)
  if (unit === undefined || offering === undefined || field === undefined)
    return (
      <Card label={t('whitespace.details')} isPlaceholder>
        <p>{t('whitespace.choose')}</p>
      </Card>
    )
  const key = `${unit.id} ${offering.id} ${field.cell?.note ?? ''}`
  return <Details key={key} source={source} group={group} unit={unit} offering={offering} field={field} />
}

interface DetailsProps extends FieldDetailsProps {
  readonly unit: Client
  readonly offering: Offering
  readonly field: WhitespaceField
}

function Details({ source, group, unit, offering, field }: DetailsProps) {
  const t = useT()
  const language = useLanguage()
  const { state, cell, sisterIds, isFromSales } = field
  const [note, setNote] = useState(cell?.note ?? '')
  const keep = async (
    changes: Partial<{ state: WhitespaceState; competitorId: CompetitorId | null; note: string }>,
  ): Promise<void> => {
    const kept = { state, competitorId: cell?.competitorId ?? null, note: cell?.note ?? '', ...changes }
    const done = await setWhitespace({ clientId: unit.id, offeringId: offering.id, ...kept })
    report(done, t, t('commands.whitespaceCell.set'))
  }
  const sisters = source.units.filter(({ id }) => sisterIds.includes(id))
  return (
    <Card title={offering.name}>
      <div className={styles['details']}>
        <p className={styles['quiet']}>{unit.name}</p>
        <RadioGroup
          label={t('records.whitespaceCell.fields.state')}
          choices={WHITESPACE_STATES.map((id) => ({
            id,
            label: t(`records.whitespaceCell.choices.state.${id}`),
          }))}
          value={state}
          onChange={(chosen) => void keep({ state: chosen })}
        />
        {isFromSales && <p className={styles['quiet']}>{t('whitespace.fromSalesHint')}</p>}
        {state === 'competitor' && (
          <Select
            label={t('records.whitespaceCell.fields.competitorId')}
            choices={[
              { id: NOBODY, label: t('whitespace.someone') },
              ...source.competitors.map(({ id, name }) => ({ id, label: name })),
            ]}
            value={cell?.competitorId ?? NOBODY}
            onChange={(id) =>
              void keep({ competitorId: source.competitors.find((one) => one.id === id)?.id ?? null })
            }
          />
        )}
        <TextField
          label={t('records.whitespaceCell.fields.note')}
          value={note}
          maxLength={200}
          onChange={setNote}
          onBlur={() => note.trim() !== (cell?.note ?? '') && void keep({ note: note.trim() })}
        />
        {sisters.length > 0 && (
          <p className={styles['opening']}>
            {t('whitespace.sisters', {
              names: formatList(
                sisters.map((sister) => unitName(sister, group)),
                language,
              ),
            })}
          </p>
        )}
        {state !== 'us' && (
          <div>
            <Button
              icon="plus"
              size="small"
              onPress={() => addRecord('deal', { clientId: unit.id, offeringId: offering.id })}
            >
              {t('records.deal.add')}
            </Button>
          </div>
        )}
      </div>
    </Card>
  )
}

/** Stands for a competitor whose name is not known. */
const NOBODY = 'nobody'
