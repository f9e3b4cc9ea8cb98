import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { recordCallAttempt } from '#renderer/commands/prospecting.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { report } from '#renderer/lib/commandFeedback.ts'
import { useKeptState } from '#renderer/lib/drafts.ts'
import { useT } from '#renderer/lib/language.ts'
import { Banner, Button, DayField, Kbd, TextArea } from '#renderer/ui/index.ts'
import type { PersonId } from '#shared/domain/people/person.ts'
import { CALL_RESULTS, type CallResult } from '#shared/domain/prospecting/callAttempt.ts'
import type { CallList } from '#shared/domain/prospecting/callList.ts'
import { TEXT_LIMIT } from '#shared/lib/fields.ts'
import { AfterCall } from './AfterCall.tsx'
import {
  callInput,
  type CallProblem,
  leadsOn,
  NO_CALL,
  NO_OBJECTION,
  problemOf,
  withResult,
} from './callFormValues.ts'
import type { Callee } from './callRunView.ts'
import { ObjectionFields } from './ObjectionFields.tsx'
import styles from './prospecting.module.css'
import { ResultKeys } from './ResultKeys.tsx'

const SAVE_KEYS = 'Ctrl+Enter'

interface CallFormProps {
  readonly list: CallList
  readonly callee: Callee
  readonly personId: PersonId | null
  readonly onSkip: () => void
}

/** What came of the call: a key for the result, Ctrl+Enter writes it down and the next client comes. */
export function CallForm({ list, callee, personId, onSkip }: CallFormProps) {
  const t = useT()
  const today = useToday()
  const [values, setValues] = useKeptState(`call:${list.id}:${callee.client.id}`, NO_CALL)
  const [problem, setProblem] = useState<CallProblem | null>(null)
  const [isSaving, setSaving] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const { client } = callee
  const ofList = callee.attempts.filter(({ callListId }) => callListId === list.id)

  const change = (part: Partial<typeof values>): void => {
    setValues((before) => ({ ...before, ...part }))
    setProblem(null)
  }
  const choose = (result: CallResult): void => {
    setValues((before) => withResult(before, result, ofList, today))
    setProblem(null)
  }
  const objected = (): void => change({ objection: values.objection ?? NO_OBJECTION })
  const save = async (): Promise<void> => {
    const input = callInput(values, { clientId: client.id, personId, callListId: list.id }, t)
    if (input === null) {
      setProblem(problemOf(values))
      return
    }
    setSaving(true)
    const message = t('prospecting.run.saved', { name: client.name })
    // Afterwards another client is on the desk; only a refusal leads back here.
    if (report(await recordCallAttempt(input), t, message)) setValues(NO_CALL)
    else setSaving(false)
  }

  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    if (document.querySelector('[role="dialog"]') !== null) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      event.stopPropagation()
      if (!isSaving) void save()
      return
    }
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    const result = CALL_RESULTS[Number(/^(?:Digit|Numpad)([1-6])$/.exec(event.code)?.[1] ?? 0) - 1]
    if (result !== undefined) choose(result)
    else if (event.code === 'KeyO') objected()
    else return
    event.preventDefault()
  })
  useEffect(() => {
    window.addEventListener('keydown', onKey, true)
    return () => window.removeEventListener('keydown', onKey, true)
  }, [])
  // The keys work at once when the next client comes, and a screen reader says who it is.
  useEffect(() => box.current?.focus({ preventScroll: true }), [])

  return (
    <div className={styles['form']} ref={box} tabIndex={-1} role="group" aria-label={client.name}>
      <ResultKeys value={values.result} onChoose={choose} />
      {problem === 'result' && <Banner tone="warn">{t('prospecting.run.resultRequired')}</Banner>}
      {(values.result === 'noAnswer' || values.result === 'callBack') && (
        <DayField
          label={t('prospecting.run.nextTry')}
          description={t('prospecting.run.nextTryHint')}
          value={values.nextTryOn === 'invalid' ? null : values.nextTryOn}
          onChange={(day, state) => change({ nextTryOn: state === 'invalid' ? 'invalid' : day })}
          error={problem === 'nextTry' ? t('prospecting.run.invalidDay') : undefined}
        />
      )}
      {leadsOn(values.result) && (
        <AfterCall
          result={values.result}
          followUp={values.followUp}
          deal={values.deal}
          problem={problem}
          onChange={change}
        />
      )}
      <TextArea
        label={t('prospecting.run.note')}
        value={values.note}
        onChange={(note) => change({ note })}
        rows={2}
        maxLength={TEXT_LIMIT}
      />
      {values.objection === null ? (
        <div>
          <Button variant="quiet" icon="messagesSquare" onPress={objected}>
            {t('prospecting.run.objection')}
          </Button>
        </div>
      ) : (
        <ObjectionFields
          objection={values.objection}
          known={callee.allObjections}
          error={problem === 'objection' ? t('prospecting.run.objectionRequired') : undefined}
          onChange={(objection) => change({ objection })}
        />
      )}
      <div className={styles['actions']}>
        <Button variant="primary" onPress={() => void save()} isPending={isSaving}>
          {t('prospecting.run.save')}
        </Button>
        <Kbd>{SAVE_KEYS}</Kbd>
        <Button variant="quiet" onPress={onSkip}>
          {t('prospecting.run.skip')}
        </Button>
      </div>
      <p className={styles['quiet']}>{t('prospecting.run.shortcuts')}</p>
    </div>
  )
}

/** A digit that is typed into a text is not a key of the runner. */
function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox' && target.type !== 'radio'
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable)
}
