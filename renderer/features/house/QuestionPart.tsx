import type { ReactNode } from 'react'
import { getRecord, listRecords } from '#renderer/data/queries/records.ts'
import { useQuery } from '#renderer/data/useQuery.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { useT } from '#renderer/lib/language.ts'
import { RelativeDay } from '#renderer/lib/RelativeDay.tsx'
import { Badge, Card, Icon } from '#renderer/ui/index.ts'
import type { ProductQuestion } from '#shared/domain/house/productQuestion.ts'
import {
  isQuestionLate,
  QUESTION_STATES,
  questionState,
  type QuestionState,
} from '#shared/domain/house/productQuestionRules.ts'
import type { Specialist } from '#shared/domain/house/specialist.ts'
import { fullName } from '#shared/domain/people/person.ts'
import type { Day } from '#shared/lib/days.ts'
import styles from './house.module.css'
import { AnswerStep, PassStep, TellStep } from './QuestionSteps.tsx'

/** The way of a product question on its page: four steps, and under the one that comes next what to press. */
export function QuestionPart({ question }: { readonly question: ProductQuestion }) {
  const { personId } = question
  const read = useQuery(() => readHouse(personId), [personId])
  return read.state === 'ready' ? <Way question={question} {...read.value} /> : null
}

interface House {
  readonly specialists: readonly Specialist[]
  /** Who asked; empty when nobody is named. */
  readonly asker: string
}

async function readHouse(personId: ProductQuestion['personId']): Promise<House> {
  const [specialists, person] = await Promise.all([
    listRecords('specialist'),
    personId === null ? null : getRecord('person', personId),
  ])
  return { specialists, asker: person === null ? '' : fullName(person) }
}

function Way({ question, specialists, asker }: { readonly question: ProductQuestion } & House) {
  const t = useT()
  const today = useToday()
  const { dueOn, specialistId } = question
  const reached = QUESTION_STATES.indexOf(questionState(question))
  const specialist = specialists.find(({ id }) => id === specialistId)?.name ?? ''
  const isOpen = questionState(question) !== 'told'
  const facts: Readonly<Record<QuestionState, { readonly who: string; readonly on: Day | null }>> = {
    asked: { who: asker, on: question.askedOn },
    passed: { who: specialist, on: question.passedOn },
    answered: { who: '', on: question.answeredOn },
    told: { who: '', on: question.toldOn },
  }
  return (
    <Card
      title={t('house.way.title')}
      action={
        isOpen &&
        dueOn !== null && (
          <Badge tone={isQuestionLate(question, today) ? 'bad' : 'neutral'}>
            {t('house.way.promised')} <RelativeDay day={dueOn} />
          </Badge>
        )
      }
    >
      <ol className={styles['way']}>
        {QUESTION_STATES.map((step, index) => (
          <Step
            key={step}
            label={t(`house.way.${step}`)}
            look={index <= reached ? 'done' : index === reached + 1 ? 'next' : 'later'}
            {...facts[step]}
          >
            {step === 'passed' && reached === 0 && <PassStep question={question} specialists={specialists} />}
            {step === 'answered' && reached === 1 && <AnswerStep question={question} />}
            {step === 'answered' && reached >= 2 && (
              <blockquote className={styles['quote']} data-selectable>
                {question.answer}
              </blockquote>
            )}
            {step === 'told' && reached === 2 && <TellStep question={question} />}
          </Step>
        ))}
      </ol>
    </Card>
  )
}

interface StepProps {
  readonly label: string
  readonly look: 'done' | 'next' | 'later'
  readonly who: string
  readonly on: Day | null
  readonly children: ReactNode
}

function Step({ label, look, who, on, children }: StepProps) {
  return (
    <li
      className={styles['step']}
      data-look={look}
      {...(look === 'next' ? { 'aria-current': 'step' as const } : {})}
    >
      <span className={styles['mark']}>
        <Icon name={look === 'done' ? 'circleCheck' : 'circleDashed'} size={20} />
      </span>
      <div className={styles['content']}>
        <p className={styles['line']}>
          <span className={styles['name']}>{label}</span>
          {look === 'done' && (
            <span className={styles['quiet']}>
              {who !== '' && <span>{who}</span>}
              {on !== null && <RelativeDay day={on} />}
            </span>
          )}
        </p>
        {children}
      </div>
    </li>
  )
}
