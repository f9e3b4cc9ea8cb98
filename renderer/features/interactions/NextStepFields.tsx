import { type UseFormReturn, useWatch } from 'react-hook-form'
import { useToday } from '#renderer/lib/clock.ts'
import { FormDay, FormText } from '#renderer/lib/formFields.tsx'
import { useT } from '#renderer/lib/language.ts'
import { Button, IconButton } from '#renderer/ui/index.ts'
import { type InteractionFormValues, offeredNextStep, type ReadInteraction } from './interactionFormValues.ts'
import styles from './Composer.module.css'

/** The next step that was agreed: what, and by which day. Nothing until somebody asks for it. */
export function NextStepFields({
  form,
}: {
  readonly form: UseFormReturn<InteractionFormValues, unknown, ReadInteraction>
}) {
  const t = useT()
  const today = useToday()
  const { control, setValue } = form
  const nextStep = useWatch({ control, name: 'nextStep' })
  const set = (value: InteractionFormValues['nextStep']): void => {
    setValue('nextStep', value, { shouldDirty: true })
  }
  if (nextStep === null) {
    return (
      <Button variant="quiet" size="small" icon="calendarPlus" onPress={() => set(offeredNextStep(today))}>
        {t('dossier.composer.addNextStep')}
      </Button>
    )
  }
  return (
    <div className={styles['nextStep']} role="group" aria-label={t('dossier.composer.nextStep')}>
      <FormText control={control} name="nextStep.title" label={t('dossier.composer.nextTitle')} autoFocus />
      <FormDay control={control} name="nextStep.dueDay" label={t('dossier.composer.nextDay')} />
      <div className={styles['remove']}>
        <IconButton icon="x" label={t('dossier.composer.removeNextStep')} onPress={() => set(null)} />
      </div>
    </div>
  )
}
