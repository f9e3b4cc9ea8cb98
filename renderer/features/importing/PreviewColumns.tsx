import { Badge, type DataColumn, type Tone } from '#renderer/ui/index.ts'
import type { TableKind } from '#shared/formats/tables/fields.ts'
import type { PlannedRow, RowOutcome } from '#shared/formats/tables/rows.ts'
import { formatNumber } from '#shared/i18n/format.ts'
import type { Language } from '#shared/i18n/messages.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import { rowNote } from './importWords.ts'

const TONES = { new: 'good', filled: 'accent', known: 'neutral', faulty: 'bad' } as const satisfies Record<
  RowOutcome,
  Tone
>

/** The columns of the preview. */
export function previewColumns(
  t: Translate,
  language: Language,
  kind: TableKind,
): readonly DataColumn<PlannedRow>[] {
  return [
    {
      id: 'number',
      header: t('importing.columns.number'),
      width: 84,
      align: 'end',
      cell: ({ number }) => formatNumber(number, language),
      sortValue: ({ number }) => number,
      canHide: false,
    },
    {
      id: 'outcome',
      header: t('importing.columns.outcome'),
      width: 120,
      cell: ({ outcome }) => <Badge tone={TONES[outcome]}>{t(`importing.outcome.${outcome}`)}</Badge>,
    },
    {
      id: 'label',
      header: t(`importing.columns.label.${kind}`),
      width: 210,
      cell: ({ label }) => <span title={label}>{label}</span>,
      sortValue: ({ label }) => label,
    },
    {
      id: 'detail',
      header: t('importing.columns.detail'),
      width: 160,
      cell: ({ detail }) => <span title={detail}>{detail}</span>,
      sortValue: ({ detail }) => (detail === '' ? null : detail),
    },
    {
      id: 'note',
      header: t('importing.columns.note'),
      width: 420,
      cell: (row) => {
        const note = rowNote(t, kind, row)
        return <span title={note}>{note}</span>
      },
    },
  ]
}
