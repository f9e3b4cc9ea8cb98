import { getRecords, listRecords } from '#renderer/data/queries/records.ts'
import { useQuery } from '#renderer/data/useQuery.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { useT } from '#renderer/lib/language.ts'
import { RelativeDay } from '#renderer/lib/RelativeDay.tsx'
import { Badge, Card } from '#renderer/ui/index.ts'
import { type Debt, debts } from '#shared/domain/house/requestRules.ts'
import type { Day } from '#shared/lib/days.ts'
import styles from './service.module.css'

const SHOWN = 6

/** Who owes us most, on the page of a request: before one asks again, it helps to know what else they carry. */
export function DebtsPart() {
  const t = useT()
  const today = useToday()
  const answer = useQuery(() => readDebts(today), [today])
  if (answer.state !== 'ready' || answer.value.length === 0) return null
  return (
    <Card title={t('service.debtsTitle')}>
      <ul className={styles['rows']}>
        {answer.value.map(({ name, debt }) => (
          <li key={name} className={styles['row']}>
            <span className={styles['what']}>
              <span>{name}</span>
              <span className={styles['quiet']}>
                {t('service.debtsOpen', { count: debt.open })}
                <RelativeDay day={debt.firstDueOn} />
              </span>
            </span>
            {debt.overdue > 0 && (
              <Badge tone="bad" icon="circleAlert">
                {t('service.debtsOverdue', { count: debt.overdue })}
              </Badge>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}

async function readDebts(today: Day): Promise<readonly { readonly name: string; readonly debt: Debt }[]> {
  const owed = debts(await listRecords('request'), today).slice(0, SHOWN)
  const ids = owed.flatMap(({ owner }) => (owner.kind === 'specialist' ? [owner.specialistId] : []))
  const specialists = await getRecords('specialist', ids)
  return owed.map((debt) => ({
    name:
      debt.owner.kind === 'named' ? debt.owner.name : (specialists.get(debt.owner.specialistId)?.name ?? ''),
    debt,
  }))
}
