import { useState } from 'react'
import {
  answerProductQuestion,
  passProductQuestion,
  TELLING_WAYS,
  tellProductAnswer,
  type TellingWay,
} from '#renderer/commands/house.ts'
import { report } from '#renderer/lib/commandFeedback.ts'
import { useKeptState } from '#renderer/lib/drafts.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { Button, Segmented, Select, TextArea, toasts } from '#renderer/ui/index.ts'
import type { ProductQuestion } from '#shared/domain/house/productQuestion.ts'
import type { Specialist } from '#shared/domain/house/specialist.ts'
import { specialistsFor } from '#shared/domain/house/specialistRules.ts'
import { formatList } from '#shared/i18n/format.ts'
import styles from './house.module.css'

interface StepProps {
  readonly question: ProductQuestion
}

/** Whom to ask: those who know about it come first, and say why. */
export function PassStep({
  question,
  specialists,
}: StepProps & { readonly specialists: readonly Specialist[] }) {
  const t = useT()
  const language = useLanguage()
  const knowing = specialistsFor(`${question.question} ${question.detail}`, specialists)
  const known = new Set(knowing.map(({ specialist }) => specialist.id))
  const others = specialists.filter(({ id, archivedOn }) => archivedOn === null && !known.has(id))
  const [chosen, choose] = useState(question.specialistId ?? knowing[0]?.specialist.id ?? null)
  const pass = async (): Promise<void> => {
    if (chosen === null) return
    report(await passProductQuestion({ id: question.id, specialistId: chosen }), t, t('house.way.passDone'))
  }
  return (
    <div className={styles['do']}>
      <Select
        label={t('house.way.who')}
        choices={[
          ...knowing.map(({ specialist: { id, name }, because }) => ({
            id,
            label: name,
            description: t('house.way.knows', { words: formatList(because, language) }),
          })),
          ...others.map(({ id, name, title }) => ({ id, label: name, description: title })),
        ]}
        value={chosen}
        onChange={choose}
      />
      <Button variant="primary" icon="send" isDisabled={chosen === null} onPress={() => void pass()}>
        {t('house.way.pass')}
      </Button>
    </div>
  )
}

const NO_ANSWER = { words: '' }

/** Takes the answer down as it was given. */
export function AnswerStep({ question }: StepProps) {
  const t = useT()
  const [{ words }, setAnswer] = useKeptState(`answer:${question.id}`, NO_ANSWER)
  const answer = async (): Promise<void> => {
    const answered = await answerProductQuestion({ id: question.id, words })
    if (report(answered, t, t('house.way.answerDone'))) setAnswer(NO_ANSWER)
  }
  return (
    <div className={styles['stack']}>
      <TextArea
        label={t('house.way.words')}
        description={t('house.way.wordsHint')}
        value={words}
        onChange={(text) => setAnswer({ words: text })}
        rows={3}
      />
      <div className={styles['do']}>
        <Button variant="primary" icon="check" isDisabled={words.trim() === ''} onPress={() => void answer()}>
          {t('house.way.answer')}
        </Button>
      </div>
    </div>
  )
}

/** The answer on its last way: copied letter by letter, and written into the dossier as told. */
export function TellStep({ question }: StepProps) {
  const t = useT()
  const [way, setWay] = useState<TellingWay>('email')
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(question.answer)
      toasts.show({ message: t('house.way.copied') })
    } catch {
      // The clipboard is the system's: another program may hold it.
      toasts.show({ message: t('house.way.notCopied'), tone: 'bad' })
    }
  }
  const tell = async (): Promise<void> => {
    const told = await tellProductAnswer({ id: question.id, words: question.answer, way })
    if (!told.ok && told.error === 'wordsChanged')
      toasts.show({ message: t('house.way.wordsChanged'), tone: 'bad' })
    else report(told, t, t('house.way.tellDone'))
  }
  return (
    <div className={styles['do']}>
      <Button icon="copy" onPress={() => void copy()}>
        {t('house.way.copy')}
      </Button>
      <Segmented
        label={t('house.way.by')}
        isLabelHidden
        choices={TELLING_WAYS.map((id) => ({
          id,
          label: t(`vocabulary.interactionKind.${id}`),
          icon: id === 'call' ? 'phone' : 'mail',
        }))}
        value={way}
        onChange={setWay}
      />
      <Button variant="primary" icon="check" onPress={() => void tell()}>
        {t('house.way.tell')}
      </Button>
    </div>
  )
}
