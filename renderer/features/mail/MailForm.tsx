import { PeoplePicker } from '#renderer/features/interactions/index.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { Banner, Checkbox, DayField, FormRow, Segmented, TextArea, TextField } from '#renderer/ui/index.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import { type MailAddress, recipientsOf } from '#shared/formats/mail/mail.ts'
import { withoutHistory } from '#shared/formats/mail/quoted.ts'
import { formatDay } from '#shared/i18n/format.ts'
import type { MailDraft } from './mailDraft.ts'
import { MailFiles } from './MailFiles.tsx'
import { changeDraft, faultOf } from './mailReview.ts'
import { UnknownAddress } from './UnknownAddress.tsx'
import type { MailStage } from './useMailReview.ts'
import styles from './mail.module.css'

interface MailFormProps {
  readonly id: string
  readonly clientId: ClientId
  readonly file: File
  readonly stage: Extract<MailStage, { readonly name: 'read' }>
}

/** One mail as it will stand in the timeline; everything can be changed before it is written down. */
export function MailForm({ id, clientId, file, stage: { read, draft, known } }: MailFormProps) {
  const t = useT()
  const language = useLanguage()
  const change = (part: Partial<MailDraft>): void => void changeDraft(id, part)
  const fault = faultOf(draft)
  const hasHistory = withoutHistory(read.mail.text) !== read.mail.text.trim()
  const recipients = recipientsOf(read.mail).map(nameOf)
  return (
    <div className={styles['form']}>
      {known !== null && (
        <Banner tone="warn" title={t('mail.known.title')}>
          {t('mail.known.text', { day: formatDay(known.day, language, 'long') })}
        </Banner>
      )}
      <div className={styles['envelope']}>
        {read.mail.from !== null && <span>{t('mail.from', { name: nameOf(read.mail.from) })}</span>}
        {recipients.length > 0 && <span>{t('mail.to', { names: recipients.join(', ') })}</span>}
      </div>
      <Segmented
        label={t('mail.direction')}
        isLabelHidden
        choices={DIRECTIONS.map((direction) => ({ id: direction, label: t(`mail.directions.${direction}`) }))}
        value={draft.direction === 'outgoing' ? 'outgoing' : 'incoming'}
        onChange={(direction) => change({ direction })}
      />
      <PeoplePicker
        label={t('mail.who')}
        clientId={clientId}
        value={draft.personIds}
        onChange={(personIds) => change({ personIds })}
      />
      <UnknownAddress draft={draft} onChange={change} />
      <FormRow>
        <DayField
          label={t('mail.day')}
          value={draft.day}
          isRequired
          error={fault === 'day' ? t('mail.fault.day') : undefined}
          onChange={(day, state) => change({ day: state === 'invalid' ? null : day })}
        />
        <TextField
          label={t('mail.time')}
          value={draft.time}
          inputMode="numeric"
          error={fault === 'time' ? t('mail.fault.time') : undefined}
          onChange={(time) => change({ time: time.trim() })}
        />
      </FormRow>
      <TextField
        label={t('mail.subject')}
        value={draft.subject}
        error={fault === 'text' ? t('mail.fault.text') : undefined}
        onChange={(subject) => change({ subject })}
      />
      <TextArea label={t('mail.text')} value={draft.text} rows={10} onChange={(text) => change({ text })} />
      {hasHistory && (
        <Checkbox
          label={t('mail.withHistory')}
          isChecked={draft.withHistory}
          onChange={(withHistory) =>
            change({
              withHistory,
              text: withHistory ? read.mail.text.trim() : withoutHistory(read.mail.text),
            })
          }
        />
      )}
      <MailFiles file={file} read={read} kept={draft.kept} onChange={(kept) => change({ kept })} />
    </div>
  )
}

const DIRECTIONS = ['incoming', 'outgoing'] as const

function nameOf({ name, address }: MailAddress): string {
  if (name === '') return address
  return address === '' ? name : `${name} <${address}>`
}
