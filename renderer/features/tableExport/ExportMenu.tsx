import type { RefObject } from 'react'
import { useToday } from '#renderer/lib/clock.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { MenuButton, type SeenTable } from '#renderer/ui/index.ts'
import { CSV_STYLES } from '#shared/formats/tables/writeCsv.ts'
import { exportTable } from './exportTable.ts'

interface ExportMenuProps<Row> {
  /** What the table calls itself: the name of the file begins with it. */
  readonly name: string
  /** Given to the `DataTable` too, which keeps in it what is shown. */
  readonly seen: RefObject<SeenTable<Row> | null>
  /** False keeps a row out of the file. */
  readonly isExported?: (row: Row) => boolean
}

/** Saves the table as it is seen: visible columns, this filter, this order. */
export function ExportMenu<Row>({ name, seen, isExported = () => true }: ExportMenuProps<Row>) {
  const t = useT()
  const language = useLanguage()
  const today = useToday()
  // What fits the own language comes first.
  const styles = language === 'el' ? [...CSV_STYLES].reverse() : CSV_STYLES
  return (
    <MenuButton
      label={t('tables.export.label')}
      icon="fileDown"
      isIconOnly
      variant="secondary"
      placement="bottom end"
      groups={[
        {
          id: 'csv',
          title: t('tables.export.title'),
          actions: styles.map((style) => ({
            id: style,
            label: t(`tables.export.style.${style}`),
            onAction: () => {
              const table = seen.current
              if (!table) return
              const rows = table.rows.filter(isExported)
              const leftOut = table.rows.length - rows.length
              void exportTable({ table: { ...table, rows }, name: `${name} ${today}`, style, leftOut }, t)
            },
          })),
        },
      ]}
    />
  )
}
