import { type KeyboardEvent, useRef } from 'react'
import { setWhitespace } from '#renderer/commands/portfolio.ts'
import { report } from '#renderer/lib/commandFeedback.ts'
import { useT } from '#renderer/lib/language.ts'
import { hrefOf } from '#renderer/navigation/location.ts'
import { Icon, Link } from '#renderer/ui/index.ts'
import type { Client, ClientId } from '#shared/domain/clients/client.ts'
import type { WhitespaceState } from '#shared/domain/portfolio/whitespaceCell.ts'
import type { WhitespaceField } from '#shared/domain/portfolio/whitespaceRules.ts'
import { stepTo } from './gridKeys.ts'
import { ICON_OF_STATE } from './stateLook.ts'
import { goTo, useWhitespaceView } from './useWhitespaceView.ts'
import type { WhitespaceSource } from './whitespaceSource.ts'
import {
  isLookedFor,
  type OfferingRow,
  stateOfKey,
  unitName,
  type WhitespaceFilter,
} from './whitespaceView.ts'
import styles from './whitespace.module.css'

interface WhitespaceGridProps {
  readonly source: WhitespaceSource
  readonly group: Client
  readonly rows: readonly OfferingRow[]
  readonly filter: WhitespaceFilter
}

/** Offerings downwards, units across. Arrow keys move, letters say who serves them. */
export function WhitespaceGrid({ source, group, rows, filter }: WhitespaceGridProps) {
  const t = useT()
  const grid = useRef<HTMLTableElement>(null)
  const chosen = useWhitespaceView((state) => state.spot)
  const { units, competitors } = source
  const column = Math.max(
    0,
    units.findIndex(({ id }) => id === chosen?.unitId),
  )
  const row = Math.max(
    0,
    rows.findIndex(({ offering }) => offering.id === chosen?.offeringId),
  )

  const moveTo = (toRow: number, toColumn: number): void => {
    const field = rows[toRow]?.fields[toColumn]
    if (field === undefined) return
    goTo({ unitId: field.unitId, offeringId: field.offeringId })
    grid.current?.querySelector<HTMLElement>(`[data-at="${toRow} ${toColumn}"]`)?.focus()
  }
  const set = async (field: WhitespaceField, state: WhitespaceState): Promise<void> => {
    const { unitId, offeringId, cell } = field
    const done = await setWhitespace({
      clientId: unitId,
      offeringId,
      state,
      competitorId: state === 'competitor' ? (cell?.competitorId ?? null) : null,
      note: cell?.note ?? '',
    })
    if (!done.ok) report(done, t, '')
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = stepTo(event.key, event.ctrlKey || event.metaKey, {
      row,
      column,
      rows: rows.length,
      columns: units.length,
    })
    const field = rows[row]?.fields[column]
    const state = event.ctrlKey || event.metaKey || event.altKey ? null : stateOfKey(event.key)
    if (step !== null) moveTo(step.row, step.column)
    else if (state !== null && field !== undefined) void set(field, state)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className={styles['scroller']}>
      <table
        ref={grid}
        role="grid"
        aria-label={t('whitespace.grid', { name: group.name })}
        className={styles['grid']}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            <th scope="col">{t('records.whitespaceCell.fields.offeringId')}</th>
            {units.map((unit) => (
              <th key={unit.id} scope="col" title={unit.name}>
                <Link variant="plain" href={hrefOf({ screen: 'client', clientId: unit.id, tab: 'market' })}>
                  {unitName(unit, group)}
                </Link>
                <span className={styles['unitKind']}>
                  {unit.id === group.id
                    ? t('whitespace.parent')
                    : unit.unitKind && t(`dossier.units.kind.${unit.unitKind}`)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ offering, fields }, at) => (
            <tr key={offering.id}>
              <th scope="row">{offering.name}</th>
              {fields.map((field, across) => (
                <Field
                  key={field.unitId}
                  field={field}
                  place={`${at} ${across}`}
                  label={labelOf(field, offering.name)}
                  competitor={competitors.find(({ id }) => id === field.cell?.competitorId)?.name ?? null}
                  isFaded={!isLookedFor(field, filter)}
                  isStop={at === row && across === column}
                  isChosen={chosen?.unitId === field.unitId && chosen.offeringId === field.offeringId}
                  onChoose={() => moveTo(at, across)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )

  function labelOf(field: WhitespaceField, offering: string): string {
    return t('whitespace.field', {
      unit: units.find(({ id }) => id === field.unitId)?.name ?? '',
      offering,
      state: stateWord(field),
    })
  }
  function stateWord({ state, cell, sisterIds }: WhitespaceField): string {
    const competitor = competitors.find(({ id }) => id === cell?.competitorId)?.name
    const word = competitor ?? t(`records.whitespaceCell.choices.state.${state}`)
    return sisterIds.length > 0 ? t('whitespace.openingOf', { state: word, names: sisters(sisterIds) }) : word
  }
  function sisters(ids: readonly ClientId[]): string {
    return units
      .filter(({ id }) => ids.includes(id))
      .map((unit) => unitName(unit, group))
      .join(', ')
  }
}

interface FieldProps {
  readonly field: WhitespaceField
  /** Row and column, by which the keyboard finds it. */
  readonly place: string
  readonly label: string
  readonly competitor: string | null
  readonly isFaded: boolean
  /** The one field of the grid at which Tab stops. */
  readonly isStop: boolean
  readonly isChosen: boolean
  readonly onChoose: () => void
}

function Field({ field, place, label, competitor, isFaded, isStop, isChosen, onChoose }: FieldProps) {
  const t = useT()
  const { state, isFromSales, sisterIds, cell } = field
  return (
    <td
      role="gridcell"
      tabIndex={isStop ? 0 : -1}
      aria-label={label}
      aria-selected={isChosen}
      data-at={place}
      data-state={state}
      data-faded={isFaded || undefined}
      title={cell === null || cell.note === '' ? undefined : cell.note}
      onClick={onChoose}
      onFocus={onChoose}
    >
      <span className={styles['cell']}>
        <Icon name={ICON_OF_STATE[state]} size={14} />
        <span className={styles['word']}>
          {competitor ?? (state === 'unknown' ? '' : t(`records.whitespaceCell.choices.state.${state}`))}
        </span>
        {isFromSales && <span className={styles['quiet']}>{t('whitespace.fromSales')}</span>}
        {sisterIds.length > 0 && <Icon name="doorOpen" size={14} className={styles['door']} />}
      </span>
    </td>
  )
}
