import { useT } from '#renderer/lib/language.ts'
import { Button, FieldGroup, FormRow, Select, TextArea, TextField } from '#renderer/ui/index.ts'
import { type Objection, OBJECTION_OUTCOMES, OBJECTION_TOPICS } from '#shared/domain/prospecting/objection.ts'
import { type KnownAnswer, suggestedAnswers } from '#shared/domain/prospecting/objectionRules.ts'
import { LINE_LIMIT, TEXT_LIMIT } from '#shared/lib/fields.ts'
import type { CallValues } from './callFormValues.ts'
import styles from './prospecting.module.css'

const SUGGESTIONS = 3

type Said = NonNullable<CallValues['objection']>

interface ObjectionFieldsProps {
  readonly objection: Said
  readonly known: readonly Objection[]
  readonly error: string | undefined
  readonly onChange: (objection: Said | null) => void
}

/** What they hold against it, and what to answer: what helped before stands ready while they are on the line. */
export function ObjectionFields({ objection, known, error, onChange }: ObjectionFieldsProps) {
  const t = useT()
  const change = (part: Partial<Said>): void => onChange({ ...objection, ...part })
  const suggestions = suggestedAnswers(objection, known, SUGGESTIONS)
  return (
    <FieldGroup
      title={t('prospecting.run.objection')}
      action={
        <Button size="small" variant="quiet" icon="x" onPress={() => onChange(null)}>
          {t('prospecting.run.removeObjection')}
        </Button>
      }
    >
      <FormRow columns="wideFirst">
        <TextField
          label={t('prospecting.run.objectionText')}
          value={objection.text}
          onChange={(text) => change({ text })}
          maxLength={LINE_LIMIT}
          error={error}
          autoFocus
        />
        <Select
          label={t('prospecting.run.topic')}
          choices={OBJECTION_TOPICS.map((id) => ({ id, label: t(`records.objection.choices.topic.${id}`) }))}
          value={objection.topic}
          onChange={(topic) => change({ topic })}
        />
      </FormRow>
      {suggestions.length > 0 && (
        <Suggestions
          answers={suggestions}
          onUse={(answer) => change({ answer, outcome: objection.outcome })}
        />
      )}
      <FormRow columns="wideFirst">
        <TextArea
          label={t('prospecting.run.answer')}
          value={objection.answer}
          onChange={(answer) => change({ answer })}
          rows={2}
          maxLength={TEXT_LIMIT}
        />
        <Select
          label={t('prospecting.run.outcome')}
          choices={OBJECTION_OUTCOMES.map((id) => ({
            id,
            label: t(`records.objection.choices.outcome.${id}`),
          }))}
          value={objection.outcome}
          onChange={(outcome) => change({ outcome })}
        />
      </FormRow>
    </FieldGroup>
  )
}

interface SuggestionsProps {
  readonly answers: readonly KnownAnswer[]
  readonly onUse: (answer: string) => void
}

function Suggestions({ answers, onUse }: SuggestionsProps) {
  const t = useT()
  const hasHelped = answers.some(({ helped }) => helped > 0)
  const title = t(hasHelped ? 'prospecting.run.suggestions' : 'prospecting.run.suggestionsOther')
  return (
    <div className={styles['suggestions']} role="group" aria-label={title}>
      <p className={styles['label']}>{title}</p>
      <ul>
        {answers.map(({ answer, objection, helped, stayed, objectionIds }) => (
          <li key={objectionIds[0]}>
            <p>{answer}</p>
            <p className={styles['line']}>
              <span className={styles['quiet']}>
                {objection} ·{' '}
                {helped > 0
                  ? t('prospecting.run.helped', { count: helped })
                  : t(stayed > 0 ? 'prospecting.run.didNotHelp' : 'prospecting.run.notKnown')}
              </span>
              <Button size="small" variant="quiet" onPress={() => onUse(answer)}>
                {t('prospecting.run.useAnswer')}
              </Button>
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
