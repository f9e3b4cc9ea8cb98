import { useToday } from '#renderer/lib/clock.ts'
import { useT } from '#renderer/lib/language.ts'
import { Checkbox, DayField, FieldGroup, FormRow, TextField } from '#renderer/ui/index.ts'
import { LINE_LIMIT } from '#shared/lib/fields.ts'
import { type CallProblem, type CallValues, followUpIdea, type LeadingResult } from './callFormValues.ts'

interface AfterCallProps {
  readonly result: LeadingResult
  readonly followUp: CallValues['followUp']
  readonly deal: CallValues['deal']
  readonly problem: CallProblem | null
  readonly onChange: (part: Partial<Pick<CallValues, 'followUp' | 'deal'>>) => void
}

/** What a good call leads to, one press each: a follow-up, a deal. */
export function AfterCall({ result, followUp, deal, problem, onChange }: AfterCallProps) {
  const t = useT()
  const today = useToday()
  return (
    <FieldGroup title={t('prospecting.run.after')}>
      <Checkbox
        label={t('prospecting.run.followUp')}
        isChecked={followUp !== null}
        onChange={(isChecked) => onChange({ followUp: isChecked ? followUpIdea(result, t, today) : null })}
      />
      {followUp !== null && (
        <FormRow columns="wideFirst">
          <TextField
            label={t('prospecting.run.followUpTitle')}
            value={followUp.title}
            onChange={(title) => onChange({ followUp: { ...followUp, title } })}
            maxLength={LINE_LIMIT}
            error={problem === 'followUp' ? t('prospecting.run.followUpRequired') : undefined}
          />
          <DayField
            label={t('prospecting.run.followUpDay')}
            value={followUp.dueDay}
            onChange={(dueDay) => onChange({ followUp: { ...followUp, dueDay } })}
          />
        </FormRow>
      )}
      <Checkbox
        label={t('prospecting.run.deal')}
        isChecked={deal !== null}
        onChange={(isChecked) => onChange({ deal: isChecked ? { title: '' } : null })}
      />
      {deal !== null && (
        <TextField
          label={t('prospecting.run.dealTitle')}
          value={deal.title}
          onChange={(title) => onChange({ deal: { title } })}
          maxLength={LINE_LIMIT}
          autoFocus
          error={problem === 'deal' ? t('prospecting.run.dealRequired') : undefined}
        />
      )}
    </FieldGroup>
  )
}
