import { useEffect, useState } from 'react'
import { attachmentsOf } from '#renderer/data/queries/attachments.ts'
import { useQuery } from '#renderer/data/useQuery.ts'
import { useT } from '#renderer/lib/language.ts'
import { Button, Card, ErrorState, FileButton, Icon, LoadingState } from '#renderer/ui/index.ts'
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
  return (
    <FileButton
      label={t('attachments.add')}
      size="small"
      variant="quiet"
      icon="paperclip"
      allowsMany
      onChoose={(files) => void addFiles(about, files, t)}
    />
  )
}
