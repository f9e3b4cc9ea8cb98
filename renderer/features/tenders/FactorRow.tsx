import { useState } from 'react'
import { useT } from '#renderer/lib/language.ts'
import { IconButton, TextField } from '#renderer/ui/index.ts'
import type { TenderCriterion } from '#shared/domain/tenders/tender.ts'
import styles from './tenders.module.css'

interface FactorRowProps {
  readonly criterion: TenderCriterion
  readonly gap: number | null
  readonly onChange: (changed: TenderCriterion) => void
  readonly onRemove: () => void
}

/** One success factor; each cell is written when it is left, or with Enter. */
export function FactorRow({ criterion, gap, onChange, onRemove }: FactorRowProps) {
  const t = useT()
  const { name, weight, ours, theirs, note } = criterion
  const shown = gap === null ? '–' : gap > 0 ? `+${gap}` : String(gap).replace('-', '−')
  return (
    <tr>
      <th scope="row">
        <Cell
          label={t('tenders.score.factor')}
          value={name}
          read={(typed) => (typed.trim() === '' ? undefined : typed.trim())}
          onChange={(typed) => onChange({ ...criterion, name: typed })}
        />
        {note !== '' && <span className={styles['quiet']}>{note}</span>}
      </th>
      <td>
        <Cell
          label={t('tenders.score.weightOf', { name })}
          value={String(weight)}
          isNumber
          read={(typed) => wholeBetween(typed === '' ? '0' : typed, 0, 100)}
          onChange={(typed) => onChange({ ...criterion, weight: typed })}
        />
      </td>
      <td>
        <Cell
          label={t('tenders.score.oursOf', { name })}
          value={ours === null ? '' : String(ours)}
          isNumber
          read={(typed) => (typed === '' ? null : wholeBetween(typed, 1, 5))}
          onChange={(typed) => onChange({ ...criterion, ours: typed })}
        />
      </td>
      <td>
        <Cell
          label={t('tenders.score.theirsOf', { name })}
          value={theirs === null ? '' : String(theirs)}
          isNumber
          read={(typed) => (typed === '' ? null : wholeBetween(typed, 1, 5))}
          onChange={(typed) => onChange({ ...criterion, theirs: typed })}
        />
      </td>
      <td data-gap={gap === null || gap === 0 ? 'none' : gap > 0 ? 'ahead' : 'behind'}>{shown}</td>
      <td>
        <IconButton icon="x" size="small" label={t('tenders.score.remove', { name })} onPress={onRemove} />
      </td>
    </tr>
  )
}

interface CellProps<Value> {
  readonly label: string
  readonly value: string
  readonly isNumber?: boolean
  /** What was typed, as it is stored; undefined for what makes no sense, which is put back. */
  readonly read: (typed: string) => Value | undefined
  readonly onChange: (value: Value) => void
}

function Cell<Value>({ label, value, isNumber = false, read, onChange }: CellProps<Value>) {
  const [typed, setTyped] = useState<string | null>(null)
  const leave = (): void => {
    setTyped(null)
    if (typed === null || typed.trim() === value) return
    const known = read(typed.trim())
    if (known !== undefined) onChange(known)
  }
  return (
    <div
      className={isNumber ? styles['number'] : styles['factor']}
      onKeyDown={(event) => {
        if (event.key === 'Enter') leave()
        if (event.key === 'Escape' && typed !== null) {
          event.stopPropagation()
          setTyped(null)
        }
      }}
    >
      <TextField
        label={label}
        isLabelHidden
        value={typed ?? value}
        onChange={setTyped}
        onBlur={leave}
        inputMode={isNumber ? 'numeric' : 'text'}
      />
    </div>
  )
}

function wholeBetween(typed: string, min: number, max: number): number | undefined {
  const value = Number(typed)
  return Number.isInteger(value) && value >= min && value <= max ? value : undefined
}
