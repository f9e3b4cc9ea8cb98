import { Banner, Card, Select } from '#renderer/ui/index.ts'
import { type FieldName, fieldsOf } from '#shared/formats/tables/fields.ts'
import { missingFields, remap } from '#shared/formats/tables/mapping.ts'
import { withoutFormulaMarker } from '#shared/formats/tables/formulaMarker.ts'
import { formatList } from '#shared/i18n/format.ts'
import { chooseMapping, type Words } from './importing.ts'
import { fieldLabel } from './importWords.ts'
import type { ReadTable } from './reading/readTable.ts'
import { useImporting } from './useImporting.ts'
import styles from './importPage.module.css'

interface MappingStepProps {
  readonly table: ReadTable
  readonly words: Words
}

/** Each column with what stands in it and where it goes. */
export function MappingStep({ table, words }: MappingStepProps) {
  const { t, language } = words
  const { kind, mapping, rowStage } = useImporting()
  const missing = missingFields(kind, mapping)
  const choices: readonly { readonly id: FieldName | 'ignored'; readonly label: string }[] = [
    { id: 'ignored', label: t('importing.mapping.ignored') },
    ...fieldsOf(kind).map((id) => ({ id, label: fieldLabel(t, kind, id) })),
  ]
  return (
    <Card title={t('importing.mapping.title')}>
      {missing.length > 0 && (
        <Banner tone="warn">
          {t('importing.mapping.missing', {
            count: missing.length,
            fields: formatList(
              missing.map((field) => t('importing.quoted', { text: fieldLabel(t, kind, field) })),
              language,
            ),
          })}
        </Banner>
      )}
      <div
        className={styles['mappingScroller']}
        tabIndex={0}
        role="region"
        aria-label={t('importing.mapping.title')}
      >
        <table className={styles['mapping']}>
          <thead>
            <tr>
              <th scope="col">{t('importing.mapping.column')}</th>
              <th scope="col">{t('importing.mapping.samples')}</th>
              <th scope="col">{t('importing.mapping.field')}</th>
            </tr>
          </thead>
          <tbody>
            {table.headers.map((header, column) => (
              // Columns have no name of their own that could not occur twice.
              <tr key={column}>
                <th scope="row">
                  {header === '' ? t('importing.mapping.nameless', { number: column + 1 }) : header}
                </th>
                <td className={styles['samples']}>{samplesOf(table, column).join(' · ')}</td>
                <td className={styles['goesTo']}>
                  <Select
                    label={t('importing.mapping.fieldOf', {
                      column: header === '' ? String(column + 1) : header,
                    })}
                    isLabelHidden
                    isDisabled={rowStage.name === 'importing'}
                    value={mapping[column] ?? 'ignored'}
                    onChange={(field) =>
                      void chooseMapping(remap(mapping, column, field === 'ignored' ? null : field), words)
                    }
                    choices={choices}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  )
}

const SAMPLES = 3
const LOOKED_AT_ROWS = 50

/** The first few different things that stand in a column. */
function samplesOf(table: ReadTable, column: number): readonly string[] {
  const texts = table.rows
    .slice(0, LOOKED_AT_ROWS)
    .map(({ cells }) => withoutFormulaMarker(cells[column] ?? '').trim())
    .filter((text) => text !== '')
  return [...new Set(texts)].slice(0, SAMPLES)
}
