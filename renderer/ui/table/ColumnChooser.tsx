import type { TableView } from '#shared/ipc/preferences.ts'
import { Button } from '../actions/Button.tsx'
import { IconButton } from '../actions/IconButton.tsx'
import { Checkbox } from '../fields/Checkbox.tsx'
import { Popover } from '../overlays/Popover.tsx'
import { useUiText } from '../UiProvider.tsx'
import type { DataColumn } from './columns.ts'
import { INITIAL_VIEW, isColumnVisible, orderedColumnIds, withMoved, withVisibility } from './tableView.ts'
import styles from './ColumnChooser.module.css'

export interface ColumnChooserProps<Row> {
  readonly columns: readonly DataColumn<Row>[]
  readonly view: TableView
  readonly onViewChange: (view: TableView) => void
}

/** Which columns are shown and in what order. */
export function ColumnChooser<Row>({ columns, view, onViewChange }: ColumnChooserProps<Row>) {
  const t = useUiText()
  const ids = orderedColumnIds(columns, view)
  return (
    <Popover
      label={t('ui.table.chooseColumns')}
      placement="bottom end"
      trigger={<IconButton icon="slidersHorizontal" size="small" label={t('ui.table.chooseColumns')} />}
    >
      <p className={styles['help']}>{t('ui.table.columnsHelp')}</p>
      <ul className={styles['list']}>
        {ids.map((id, place) => {
          const column = columns.find((candidate) => candidate.id === id)
          if (!column) return null
          const isFixed = column.isPinned ?? false
          const neighbour = columns.find((candidate) => candidate.id === ids[place - 1])
          return (
            <li key={id} className={styles['item']}>
              <Checkbox
                label={column.header}
                isChecked={isColumnVisible(column, view)}
                isDisabled={column.canHide === false}
                onChange={(isVisible) => onViewChange(withVisibility(columns, view, id, isVisible))}
              />
              <span className={styles['moves']}>
                <IconButton
                  icon="arrowUp"
                  size="small"
                  hasTooltip={false}
                  label={t('ui.table.moveUp', { column: column.header })}
                  isDisabled={isFixed || !neighbour || (neighbour.isPinned ?? false)}
                  onPress={() => onViewChange(withMoved(columns, view, id, -1))}
                />
                <IconButton
                  icon="arrowDown"
                  size="small"
                  hasTooltip={false}
                  label={t('ui.table.moveDown', { column: column.header })}
                  isDisabled={isFixed || place === ids.length - 1}
                  onPress={() => onViewChange(withMoved(columns, view, id, 1))}
                />
              </span>
            </li>
          )
        })}
      </ul>
      <Button
        size="small"
        variant="quiet"
        icon="rotateCcw"
        onPress={() => onViewChange({ ...INITIAL_VIEW, sorting: view.sorting })}
      >
        {t('ui.table.reset')}
      </Button>
    </Popover>
  )
}
