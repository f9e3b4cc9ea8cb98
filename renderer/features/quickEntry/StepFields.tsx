import { type Control, useWatch } from 'react-hook-form'
import { useToday } from '#renderer/lib/clock.ts'
import { FormText } from '#renderer/lib/formFields.tsx'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { formatDay } from '#shared/i18n/format.ts'
import styles from './QuickEntry.module.css'
import { type QuickEntryValues, type ReadQuickEntry, stepDayOf } from './quickEntryValues.ts'

/** What is to be done next, and until when as people say it; below it the day that was understood. */
export function StepFields({
  control,
}: {
  readonly control: Control<QuickEntryValues, unknown, ReadQuickEntry>
}) {
  const t = useT()
  const language = useLanguage()
  const today = useToday()
  const [stepTitle, stepDay] = useWatch({ control, name: ['stepTitle', 'stepDay'] })
  const day = stepTitle.trim() === '' && stepDay.trim() === '' ? null : stepDayOf(stepDay, today, language)
  return (
    <div className={styles['step']}>
      <FormText
        control={control}
        name="stepTitle"
        label={t('quickEntry.step')}
        placeholder={t('quickEntry.stepPlaceholder')}
      />
      <FormText
        control={control}
        name="stepDay"
        label={t('quickEntry.day')}
        placeholder={t('quickEntry.dayPlaceholder')}
        description={day === null ? undefined : formatDay(day, language, 'withWeekday')}
      />
    </div>
  )
}
