import { type ClipboardEvent, type KeyboardEvent, useRef } from 'react'
import { useT } from '#renderer/lib/language.ts'
import { Icon, IconButton, type IconName } from '#renderer/ui/index.ts'
import { fullName } from '#shared/domain/people/person.ts'
import {
  CARD_FIELDS,
  type CardField,
  type CardPlan,
  type TypedCard,
} from '#shared/domain/prospecting/standCardRules.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import { pastedCells, withPasted } from './pastedCards.ts'
import styles from './cardTable.module.css'

interface CardTableProps {
  readonly cards: readonly TypedCard[]
  /** What becomes of the cards, a moment behind what is typed. */
  readonly plans: readonly CardPlan[]
  readonly onChange: (cards: readonly TypedCard[]) => void
}

/** A table to type in like a spreadsheet: Enter and the arrows go up and down, Tab to the right, a pasted block fills cells. */
export function CardTable({ cards, plans, onChange }: CardTableProps) {
  const t = useT()
  const table = useRef<HTMLTableElement>(null)

  const focusCell = (row: number, field: CardField): boolean => {
    const cell = table.current?.querySelector<HTMLInputElement>(`[data-cell="${row} ${field}"]`)
    cell?.focus()
    return cell !== null && cell !== undefined
  }
  const onKeyDown = (event: KeyboardEvent, row: number, field: CardField): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return
    const isUp = event.key === 'ArrowUp' || (event.key === 'Enter' && event.shiftKey)
    if (!isUp && event.key !== 'ArrowDown' && event.key !== 'Enter') return
    if (focusCell(row + (isUp ? -1 : 1), field)) event.preventDefault()
  }
  const onPaste = (event: ClipboardEvent, row: number, column: number): void => {
    const text = event.clipboardData.getData('text/plain')
    // A single value is pasted into the cell as anywhere else.
    if (!/[\t\n]/.test(text.replace(/\r?\n$/, ''))) return
    event.preventDefault()
    onChange(withPasted(cards, pastedCells(text), row, column))
  }
  const type = (row: number, field: CardField, value: string): void =>
    onChange(cards.map((card, index) => (index === row ? { ...card, [field]: value } : card)))

  return (
    <div className={styles['frame']}>
      <table className={styles['table']} ref={table} aria-label={t('prospecting.cards.table')}>
        <thead>
          <tr>
            <td />
            {CARD_FIELDS.map((field) => (
              <th key={field} scope="col" data-field={field}>
                {t(`prospecting.cards.fields.${field}`)}
              </th>
            ))}
            <th scope="col" data-field="status">
              {t('prospecting.cards.status')}
            </th>
          </tr>
        </thead>
        <tbody>
          {cards.map((card, row) => {
            const plan = plans[row] ?? null
            return (
              <tr key={row}>
                <th scope="row">{row + 1}</th>
                {CARD_FIELDS.map((field, column) => (
                  <td key={field}>
                    <input
                      data-cell={`${row} ${field}`}
                      aria-label={t('prospecting.cards.row', {
                        row: row + 1,
                        field: t(`prospecting.cards.fields.${field}`),
                      })}
                      aria-invalid={plan?.problems.some((problem) => problem.field === field) ?? false}
                      autoComplete="off"
                      spellCheck={false}
                      value={card[field]}
                      onChange={(event) => type(row, field, event.target.value)}
                      onKeyDown={(event) => onKeyDown(event, row, field)}
                      onPaste={(event) => onPaste(event, row, column)}
                    />
                  </td>
                ))}
                <td className={styles['status']}>
                  {plan !== null && !plan.isEmpty && (
                    <div>
                      <Status plan={plan} t={t} />
                      <IconButton
                        icon="x"
                        size="small"
                        label={t('prospecting.cards.remove', { row: row + 1 })}
                        onPress={() => onChange(cards.filter((_, index) => index !== row))}
                      />
                    </div>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function Status({ plan, t }: { readonly plan: CardPlan; readonly t: Translate }) {
  const { tone, icon, text } = statusOf(plan, t)
  return (
    <span className={styles[tone]}>
      <Icon name={icon} />
      {text}
    </span>
  )
}

interface CardStatus {
  readonly tone: 'good' | 'warn' | 'bad' | 'quiet'
  readonly icon: IconName
  readonly text: string
}

function statusOf(plan: CardPlan, t: Translate): CardStatus {
  const [problem] = plan.problems
  if (problem !== undefined) {
    const field = t(`prospecting.cards.fields.${problem.field}`)
    const text =
      problem.code === 'tooLong'
        ? t('prospecting.cards.problem.tooLong', { field })
        : t(`prospecting.cards.problem.${problem.code}`)
    return { tone: 'bad', icon: 'circleAlert', text }
  }
  if (plan.sameAsRow !== null)
    return {
      tone: 'warn',
      icon: 'copy',
      text: t('prospecting.cards.sameAsRow', { row: plan.sameAsRow + 1 }),
    }
  if (plan.isRepeated) return { tone: 'warn', icon: 'copy', text: t('prospecting.cards.repeated') }
  if (plan.isNewPerson) {
    const text = t(plan.isNewClient ? 'prospecting.cards.newWithClient' : 'prospecting.cards.isNew')
    return { tone: 'good', icon: 'userPlus', text }
  }
  const name = plan.person === null ? '' : fullName(plan.person)
  return { tone: 'quiet', icon: 'userCheck', text: t('prospecting.cards.known', { name }) }
}
