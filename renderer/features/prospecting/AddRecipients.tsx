import { useMemo, useState } from 'react'
import { updateRecord } from '#renderer/commands/records.ts'
import { listPeople } from '#renderer/data/queries/people.ts'
import { listPositions } from '#renderer/data/queries/positions.ts'
import { useQuery } from '#renderer/data/useQuery.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { report } from '#renderer/lib/commandFeedback.ts'
import { useT } from '#renderer/lib/language.ts'
import { Button, Card, Segmented } from '#renderer/ui/index.ts'
import type { Letter } from '#shared/domain/prospecting/letter.ts'
import { CallFilterFields } from './CallFilterFields.tsx'
import { EMPTY_FILTER_VALUES } from './callFilterValues.ts'
import { type RecipientChoice, recipientsAt } from './recipientChoice.ts'
import { useClientsOfFilter } from './useClientsOfFilter.ts'
import styles from './letterRun.module.css'

interface AddRecipientsProps {
  readonly letter: Letter
  readonly onDone: () => void
}

/** Recipients by a filter of their companies: the number is known before they are added. */
export function AddRecipients({ letter, onDone }: AddRecipientsProps) {
  const t = useT()
  const today = useToday()
  const [values, setValues] = useState(EMPTY_FILTER_VALUES)
  const [choice, choose] = useState<RecipientChoice>('first')
  const fitting = useClientsOfFilter(values)
  const everybody = useQuery(async () => {
    const [people, positions] = await Promise.all([listPeople(), listPositions()])
    return { people, positions }
  }, [])
  const found = useMemo(() => {
    if (fitting === null || everybody.state !== 'ready') return []
    const chosen = new Set<string>(letter.positionIds)
    return recipientsAt(fitting.clients, everybody.value, choice, today).filter((id) => !chosen.has(id))
  }, [fitting, everybody, choice, today, letter.positionIds])

  const add = async (): Promise<void> => {
    const positionIds = [...letter.positionIds, ...found]
    const done = await updateRecord('letter', letter.id, { positionIds })
    if (report(done, t, t('prospecting.letter.added', { count: found.length }))) onDone()
  }
  return (
    <Card title={t('prospecting.letter.addByFilter')}>
      <div className={styles['form']}>
        <CallFilterFields values={values} onChange={setValues} />
        <Segmented
          label={t('prospecting.letter.who')}
          choices={[
            { id: 'first', label: t('prospecting.letter.whoFirst') },
            { id: 'team', label: t('prospecting.letter.whoTeam') },
            { id: 'all', label: t('prospecting.letter.whoAll') },
          ]}
          value={choice}
          onChange={choose}
        />
        <div className={styles['line']}>
          <Button
            variant="primary"
            icon="userPlus"
            isDisabled={found.length === 0}
            onPress={() => void add()}
          >
            {found.length === 0
              ? t('prospecting.letter.nobodyNew')
              : t('prospecting.letter.add', { count: found.length })}
          </Button>
          <Button variant="quiet" onPress={onDone}>
            {t('prospecting.newList.cancel')}
          </Button>
        </div>
      </div>
    </Card>
  )
}
