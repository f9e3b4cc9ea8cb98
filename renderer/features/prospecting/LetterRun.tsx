import { useMemo, useState } from 'react'
import { sendLetter } from '#renderer/commands/prospecting.ts'
import { useQuery } from '#renderer/data/useQuery.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { report } from '#renderer/lib/commandFeedback.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { usePreferencesStore } from '#renderer/lib/preferences.ts'
import { hrefOf, navigate, openDialog } from '#renderer/navigation/location.ts'
import { Badge, Banner, Button, Link, Page, toasts } from '#renderer/ui/index.ts'
import type { LetterId } from '#shared/domain/prospecting/letter.ts'
import { MERGE_FIELDS, writtenField } from '#shared/domain/prospecting/mergeFieldRules.ts'
import { formatDay } from '#shared/i18n/format.ts'
import { LetterOutcome } from './LetterOutcome.tsx'
import { LetterPaper } from './LetterPaper.tsx'
import {
  type FilledLetter,
  filledLetter,
  type LetterView,
  readLetter,
  sentText,
  unknownFields,
} from './letterView.ts'
import { ReadOrSay } from './ReadOrSay.tsx'
import { Recipients } from './Recipients.tsx'
import { useLetterPrint } from './useLetterPrint.ts'
import styles from './letterRun.module.css'

/** A letter to many: who gets it, how it reads for each of them, one PDF of all, and that it went out. */
export function LetterRun({ letterId }: { readonly letterId: LetterId }) {
  const today = useToday()
  const answer = useQuery(() => readLetter(letterId, today), [letterId, today])
  return (
    <div data-screen="letterRun" className={styles['screen']}>
      <ReadOrSay answer={answer} kind="letter">
        {(view) => <Run key={letterId} view={view} />}
      </ReadOrSay>
    </div>
  )
}

function Run({ view }: { readonly view: LetterView }) {
  const t = useT()
  const language = useLanguage()
  const today = useToday()
  const managerName = usePreferencesStore(({ preferences }) => preferences.managerName)
  const [chosenId, choose] = useState<string | null>(null)
  const print = useLetterPrint()
  const { letter, recipients, leftOut } = view
  const filled = useMemo(
    () => recipients.map((recipient) => filledLetter(letter, recipient, { managerName, today, language })),
    [letter, recipients, managerName, today, language],
  )
  const shown = filled.find(({ recipient }) => recipient.position.id === chosenId) ?? filled[0] ?? null
  const canGo = filled.length > 0 && letter.body.trim() !== ''

  const save = (): void =>
    void print.save({
      title: letter.title,
      today: letter.sentOn ?? today,
      managerName,
      letters: filled.map(({ printed }) => printed),
    })
  const send = async (): Promise<void> => {
    const letters = filled.map((one) => ({ positionId: one.recipient.position.id, text: sentText(one) }))
    const done = await sendLetter({ letterId: letter.id, letters })
    if (!done.ok && (done.error === 'alreadySent' || done.error === 'mayNotReceive'))
      toasts.show({ message: t('prospecting.letter.sendFailed'), tone: 'bad' })
    else report(done, t, t('prospecting.letter.sent', { count: letters.length }))
  }

  return (
    <Page
      title={letter.title}
      actions={
        <>
          <Button
            icon="pencil"
            onPress={() => openDialog({ dialog: 'recordForm', kind: 'letter', id: letter.id })}
          >
            {t('prospecting.letter.edit')}
          </Button>
          <Button
            variant={letter.sentOn === null ? 'primary' : 'secondary'}
            icon="fileDown"
            isDisabled={!canGo}
            isPending={print.state.step === 'working'}
            onPress={save}
          >
            {t('prospecting.letter.printed', { count: filled.length })}
          </Button>
          {letter.sentOn === null && (
            <Button icon="send" isDisabled={!canGo} onPress={() => void send()}>
              {t('prospecting.letter.send')}
            </Button>
          )}
        </>
      }
      filters={
        <div className={styles['line']}>
          <Link href={hrefOf({ screen: 'record', kind: 'letter', id: letter.id })}>
            {t('prospecting.letter.toLetter')}
          </Link>
          {letter.sentOn !== null && (
            <Badge tone="good" icon="mailCheck">
              {t('prospecting.letter.sentOn', { day: formatDay(letter.sentOn, language, 'short', today) })}
            </Badge>
          )}
        </div>
      }
    >
      <div className={styles['columns']}>
        <div className={styles['stack']}>
          <LetterOutcome print={print} />
          <UnknownFields view={view} />
          <NoSender filled={filled} />
          <Recipients
            letter={letter}
            filled={filled}
            leftOut={leftOut}
            shownId={shown?.recipient.position.id ?? null}
            onShow={choose}
          />
        </div>
        <Preview shown={shown} view={view} />
      </div>
    </Page>
  )
}

function UnknownFields({ view }: { readonly view: LetterView }) {
  const t = useT()
  const language = useLanguage()
  const unknown = unknownFields(view.letter)
  if (unknown.length === 0) return null
  const usable = MERGE_FIELDS.map((field) => writtenField(field, language)).join(' ')
  return (
    <Banner tone="warn">
      {t('prospecting.letter.unknownFields', { fields: unknown.map((name) => `{{${name}}}`).join(', ') })}
      <br />
      {t('prospecting.letter.fieldsToUse')}: {usable}
    </Banner>
  )
}

/** The letters are signed with a name that nobody has given. */
function NoSender({ filled }: { readonly filled: readonly FilledLetter[] }) {
  const t = useT()
  if (!filled.some(({ missing }) => missing.includes('manager'))) return null
  return (
    <Banner
      tone="warn"
      action={
        <Button size="small" variant="quiet" onPress={() => navigate({ screen: 'settings' })}>
          {t('prospecting.letter.toSettings')}
        </Button>
      }
    >
      {t('prospecting.letter.noSender')}
    </Banner>
  )
}

function Preview({ shown, view }: { readonly shown: FilledLetter | null; readonly view: LetterView }) {
  const t = useT()
  const language = useLanguage()
  if (shown === null) {
    return (
      <div className={styles['preview']}>
        <p className={styles['quiet']}>{t('prospecting.letter.noPreview')}</p>
        <p className={styles['quiet']}>{t('prospecting.letter.fieldsToUse')}:</p>
        <p className={styles['fields']}>
          {MERGE_FIELDS.map((field) => (
            <code key={field}>{writtenField(field, language)}</code>
          ))}
        </p>
      </div>
    )
  }
  return <LetterPaper filled={shown} letter={view.letter} />
}
