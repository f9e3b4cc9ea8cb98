import { useState } from 'react'
import { deleteAttachments } from '#renderer/commands/attachments.ts'
import { commandText } from '#renderer/commands/lib/commandNames.ts'
import { report } from '#renderer/lib/commandFeedback.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { Icon, MenuButton } from '#renderer/ui/index.ts'
import type { Attachment } from '#shared/domain/attachments/attachment.ts'
import { formatDay } from '#shared/i18n/format.ts'
import { formatBytes } from '#shared/i18n/formatBytes.ts'
import { AttachmentEdit } from './AttachmentEdit.tsx'
import { actOnFile, canOpen, openFile, saveFile } from './fileActs.ts'
import { fileKind, ICON_OF } from './fileKind.ts'
import styles from './attachments.module.css'

/** One file: what it is, how large, since when; its name opens it. */
export function AttachmentRow({ attachment }: { readonly attachment: Attachment }) {
  const [isEdited, setEdited] = useState(false)
  return (
    <li className={styles['row']} data-attachment={attachment.id}>
      {isEdited ? (
        <AttachmentEdit attachment={attachment} onClose={() => setEdited(false)} />
      ) : (
        <ShownAttachment attachment={attachment} onEdit={() => setEdited(true)} />
      )}
    </li>
  )
}

interface ShownAttachmentProps {
  readonly attachment: Attachment
  readonly onEdit: () => void
}

function ShownAttachment({ attachment, onEdit }: ShownAttachmentProps) {
  const t = useT()
  const language = useLanguage()
  const today = useToday()
  const { id, name, bytes, addedOn, note } = attachment
  const kind = fileKind(name)
  const remove = async (): Promise<void> => {
    report(await deleteAttachments({ ids: [id] }), t, commandText(t, 'attachment.delete', 1))
  }
  return (
    <>
      <span className={styles['icon']}>
        <Icon name={ICON_OF[kind]} size={20} label={t(`attachments.kind.${kind}`)} />
      </span>
      <div className={styles['text']}>
        <button type="button" className={styles['open']} onClick={() => void actOnFile(attachment, t)}>
          {name}
        </button>
        <span className={styles['facts']}>
          {t('attachments.facts', {
            size: formatBytes(bytes, language),
            day: formatDay(addedOn, language, 'short', today),
          })}
        </span>
        {note !== '' && <span className={styles['note']}>{note}</span>}
      </div>
      <MenuButton
        isIconOnly
        size="small"
        label={t('attachments.actions', { name })}
        placement="bottom end"
        groups={[
          {
            id: 'give',
            actions: [
              ...(canOpen(name)
                ? [
                    {
                      id: 'open',
                      label: t('attachments.open'),
                      icon: 'externalLink' as const,
                      onAction: () => void openFile(attachment, t),
                    },
                  ]
                : []),
              {
                id: 'save',
                label: t('attachments.save.label'),
                icon: 'fileDown',
                onAction: () => void saveFile(attachment, t),
              },
            ],
          },
          {
            id: 'change',
            actions: [
              { id: 'edit', label: t('attachments.rename.label'), icon: 'pencil', onAction: onEdit },
              {
                id: 'delete',
                label: t('attachments.delete'),
                icon: 'trash2',
                isDanger: true,
                onAction: () => void remove(),
              },
            ],
          },
        ]}
      />
    </>
  )
}
