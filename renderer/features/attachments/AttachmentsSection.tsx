import { useEffect, useRef, useState } from 'react'
import { attachmentsOf } from '#renderer/data/queries/attachments.ts'
import { useQuery } from '#renderer/data/useQuery.ts'
import { useT } from '#renderer/lib/language.ts'
import { Button, Card, ErrorState, Icon, LoadingState } from '#renderer/ui/index.ts'
import type { Holder } from '#shared/domain/attachments/attachment.ts'
import { AttachmentRow } from './AttachmentRow.tsx'
import { UploadRows } from './UploadRows.tsx'
import { addFiles, useUploads } from './uploads.ts'
import { useFileDrop } from './useFileDrop.ts'
import { sectionIsShown } from './shownSections.ts'
import styles from './attachments.module.css'

/** How many files a section shows before it asks. */
const SHORT_LIST = 6

interface AttachmentsSectionProps {
  /** The record that the files hang on. */
  readonly about: Holder
}

/** The files of a record: dropped on it, pasted or chosen, however many at a time. */
export function AttachmentsSection({ about }: AttachmentsSectionProps) {
  const t = useT()
  const { isOver, handlers } = useFileDrop(about)
  useEffect(() => sectionIsShown(about.id), [about.id])
  return (
    <div className={styles['zone']} data-files={about.id} {...handlers}>
      <Card title={t('attachments.title')} action={<AddButton about={about} />}>
        <Content about={about} />
        {isOver && (
          <p className={styles['over']} aria-hidden="true">
            <Icon name="paperclip" size={20} />
            {t('attachments.dropHere')}
          </p>
        )}
      </Card>
    </div>
  )
}

function Content({ about }: AttachmentsSectionProps) {
  const t = useT()
  const answer = useQuery(() => attachmentsOf(about.id), [about.id])
  const [isWhole, setWhole] = useState(false)
  const isAdding = useUploads(({ uploads }) => uploads.some((upload) => upload.about.id === about.id))
  switch (answer.state) {
    case 'loading':
      return <LoadingState rows={2} />
    case 'failed':
      return (
        <ErrorState title={t('attachments.loadFailed')} onRetry={answer.retry}>
          {t('attachments.loadFailedText')}
        </ErrorState>
      )
    case 'ready':
      return (
        <>
          {answer.value.length === 0 && !isAdding && (
            <p className={styles['empty']}>{t('attachments.empty')}</p>
          )}
          {answer.value.length > 0 && (
            <ul className={styles['list']} aria-label={t('attachments.title')}>
              {answer.value.slice(0, isWhole ? undefined : SHORT_LIST).map((attachment) => (
                <AttachmentRow key={attachment.id} attachment={attachment} />
              ))}
            </ul>
          )}
          {!isWhole && answer.value.length > SHORT_LIST && (
            <Button variant="quiet" size="small" onPress={() => setWhole(true)}>
              {t('attachments.all', { count: answer.value.length })}
            </Button>
          )}
          <UploadRows holderId={about.id} />
        </>
      )
  }
}

function AddButton({ about }: AttachmentsSectionProps) {
  const t = useT()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button size="small" variant="quiet" icon="paperclip" onPress={() => input.current?.click()}>
        {t('attachments.add')}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t('attachments.add')}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          // The same file, changed meanwhile, is a new choice.
          event.target.value = ''
          void addFiles(about, files, t)
        }}
      />
    </>
  )
}
