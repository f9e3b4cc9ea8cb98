import { Badge, type DataColumn, type Tone } from '#renderer/ui/index.ts'
import type { TableKind } from '#shared/formats/tables/fields.ts'
import type { PlannedRow, RowOutcome } from '#shared/formats/tables/rows.ts'
import { formatNumber } from '#shared/i18n/format.ts'
import type { Language } from '#shared/i18n/messages.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import { likenessNote } from './importWords.ts'

const TONES = { new: 'good', filled: 'accent', known: 'neutral', faulty: 'bad' } as const satisfies Record<
  RowOutcome,
  Tone
>

/** A line of the preview: a row, or one fault of a row that has some. */
export interface PreviewLine {
  readonly id: string
  readonly row: PlannedRow
  /** The sentence of the fault; empty for a row without. */
  readonly fault: string
}

/** The columns of all rows. */
export function previewColumns(
  t: Translate,
  language: Language,
  kind: TableKind,
): readonly DataColumn<PreviewLine>[] {
  return [
    numberColumn(t, language),
    {
      id: 'outcome',
      header: t('importing.columns.outcome'),
      width: 124,
      exports: [
        {
          header: t('importing.columns.outcome'),
          value: ({ row }) => t(`importing.outcome.${row.outcome}`),
        },
      ],
      cell: ({ row }) => <Badge tone={TONES[row.outcome]}>{t(`importing.outcome.${row.outcome}`)}</Badge>,
    },
    labelColumn(t, kind, 220),
    detailColumn(t, 170),
    {
      id: 'note',
      header: t('importing.columns.note'),
      width: 310,
      cell: (line) => <Text text={noteOf(t, line)} />,
      exports: [{ header: t('importing.columns.note'), value: (line) => noteOf(t, line) }],
    },
  ]
}

/** The columns of faults, with as much room as their sentences need. */
export function faultColumns(
  t: Translate,
  language: Language,
  kind: TableKind,
): readonly DataColumn<PreviewLine>[] {
  return [
    numberColumn(t, language),
    labelColumn(t, kind, 170),
    {
      id: 'fault',
      header: t('importing.columns.fault'),
      width: 650,
      cell: ({ fault }) => <Text text={fault} />,
      exports: [{ header: t('importing.columns.fault'), value: ({ fault }) => fault }],
    },
  ]
}

function noteOf(t: Translate, { row, fault }: PreviewLine): string {
  return fault === '' ? likenessNote(t, row) : fault
}

function numberColumn(t: Translate, language: Language): DataColumn<PreviewLine> {
  return {
    id: 'number',
    header: t('importing.columns.number'),
    width: 104,
    align: 'end',
    cell: ({ row }) => formatNumber(row.number, language),
    sortValue: ({ row }) => row.number,
    canHide: false,
  }
}

function labelColumn(t: Translate, kind: TableKind, width: number): DataColumn<PreviewLine> {
  return {
    id: 'label',
    header: t(`importing.columns.label.${kind}`),
    width,
    cell: ({ row }) => <Text text={row.label} />,
    sortValue: ({ row }) => row.label,
  }
}

function detailColumn(t: Translate, width: number): DataColumn<PreviewLine> {
  return {
    id: 'detail',
    header: t('importing.columns.detail'),
    width,
    cell: ({ row }) => <Text text={row.detail} />,
    sortValue: ({ row }) => (row.detail === '' ? null : row.detail),
  }
}

function Text({ text }: { readonly text: string }) {
  return <span title={text}>{text}</span>
}
