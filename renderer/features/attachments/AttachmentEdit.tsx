import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { updateAttachment } from '#renderer/commands/attachments.ts'
import { commandText } from '#renderer/commands/lib/commandNames.ts'
import { report } from '#renderer/lib/commandFeedback.ts'
import { useT } from '#renderer/lib/language.ts'
import { Button, TextArea, TextField } from '#renderer/ui/index.ts'
import { type Attachment, AttachmentSchema } from '#shared/domain/attachments/attachment.ts'
import styles from './attachments.module.css'

interface AttachmentEditProps {
  readonly attachment: Attachment
  readonly onClose: () => void
}

/** What a file is called and what is noted on it, in its place in the list: it may stand in a form already. */
export function AttachmentEdit({ attachment, onClose }: AttachmentEditProps) {
  const t = useT()
  const { id } = attachment
  const [name, setName] = useState(attachment.name)
  const [note, setNote] = useState(attachment.note)
  const [isTried, setTried] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => selectStem(field.current), [])
  const checked = AttachmentSchema.unwrap().shape.name.safeParse(name)
  const fault = checked.success ? undefined : name.trim() === '' ? 'required' : 'tooLong'

  const save = async (): Promise<void> => {
    setTried(true)
    if (!checked.success) return
    if (checked.data === attachment.name && note.trimEnd() === attachment.note) return onClose()
    const done = await updateAttachment({ id, changes: { name: checked.data, note } })
    if (report(done, t, commandText(t, 'attachment.update', 1))) onClose()
  }
  const keys = (event: KeyboardEvent): void => {
    const isSave =
      event.key === 'Enter' && (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey)
    if (!isSave && event.key !== 'Escape') return
    // A form around it shall neither be sent nor closed.
    event.preventDefault()
    event.stopPropagation()
    if (isSave) void save()
    else onClose()
  }
  return (
    <div className={styles['edit']} role="group" aria-label={t('attachments.rename.title')} onKeyDown={keys}>
      <TextField
        ref={field}
        label={t('attachments.rename.name')}
        value={name}
        onChange={setName}
        isRequired
        error={isTried && fault !== undefined ? t(`validation.${fault}`) : undefined}
      />
      <TextArea
        label={t('attachments.rename.note')}
        description={t('attachments.rename.noteHint')}
        value={note}
        onChange={setNote}
        rows={2}
      />
      <div className={styles['editActs']}>
        <Button size="small" variant="primary" onPress={() => void save()}>
          {t('attachments.rename.save')}
        </Button>
        <Button size="small" variant="quiet" onPress={onClose}>
          {t('attachments.rename.cancel')}
        </Button>
      </div>
    </div>
  )
}

/** Typing replaces the name; its ending stays, as in file managers. */
function selectStem(input: HTMLInputElement | null): void {
  if (input === null) return
  const dot = input.value.lastIndexOf('.')
  input.focus()
  input.setSelectionRange(0, dot > 0 ? dot : input.value.length)
}
