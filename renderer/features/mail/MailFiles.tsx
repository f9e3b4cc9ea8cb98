import { useLanguage, useT } from '#renderer/lib/language.ts'
import { Checkbox, FieldGroup } from '#renderer/ui/index.ts'
import { formatBytes } from '#shared/i18n/formatBytes.ts'
import type { MailDraft } from './mailDraft.ts'
import type { ReadMail } from './reading/protocol.ts'

interface MailFilesProps {
  readonly file: File
  readonly read: ReadMail
  readonly kept: MailDraft['kept']
  readonly onChange: (kept: MailDraft['kept']) => void
}

/** Which files are kept with the entry; the mail itself always is. */
export function MailFiles({ file, read, kept, onChange }: MailFilesProps) {
  const t = useT()
  const language = useLanguage()
  return (
    <FieldGroup title={t('mail.files.title')}>
      {read.files.length === 0 && read.enclosedMails === 0 && <p>{t('mail.files.none')}</p>}
      {read.files.map(({ name, content }, index) => (
        <Checkbox
          key={index}
          label={t('mail.files.file', { name, size: formatBytes(content.length, language) })}
          isChecked={kept[index] === true}
          onChange={(isKept) => onChange(kept.with(index, isKept))}
        />
      ))}
      {read.enclosedMails > 0 && <p>{t('mail.files.enclosed', { count: read.enclosedMails })}</p>}
      <Checkbox
        label={t('mail.files.original', { size: formatBytes(file.size, language) })}
        description={t('mail.files.originalHint')}
        isChecked
        isDisabled
        onChange={alwaysKept}
      />
    </FieldGroup>
  )
}

function alwaysKept(): void {
  return undefined
}
