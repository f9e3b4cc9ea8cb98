import { type ClipboardEvent, type DragEvent, useRef, useState } from 'react'
import { attachmentsOf } from '#renderer/data/queries/attachments.ts'
import { useQuery } from '#renderer/data/useQuery.ts'
import { useT } from '#renderer/lib/language.ts'
import { Button, Card, ErrorState, Icon, LoadingState } from '#renderer/ui/index.ts'
import type { Holder } from '#shared/domain/attachments/attachment.ts'
import { AttachmentRow } from './AttachmentRow.tsx'
import { type Dropped, droppedFiles, holdsFiles } from './droppedFiles.ts'
import { UploadRows } from './UploadRows.tsx'
import { addFiles, refuseFolders, useUploads } from './uploads.ts'
import styles from './attachments.module.css'

interface AttachmentsSectionProps {
  /** The record that the files hang on. */
  readonly about: Holder
}

/** The files of a record: dropped on it, pasted or chosen, however many at a time. */
export function AttachmentsSection({ about }: AttachmentsSectionProps) {
  const t = useT()
  const { isOver, ...drop } = useFileDrop(about)
  return (
    <div className={styles['zone']} data-files={about.id} data-over={isOver} {...drop}>
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
              {answer.value.map((attachment) => (
                <AttachmentRow key={attachment.id} attachment={attachment} />
              ))}
            </ul>
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

/** What the section hears while files are dragged over it, dropped on it, or pasted inside it. */
function useFileDrop(about: Holder) {
  const t = useT()
  // Moving over a child leaves the parent for a moment: enters and leaves are counted.
  const depth = useRef(0)
  const [isOver, setOver] = useState(false)
  const end = (): void => {
    depth.current = 0
    setOver(false)
  }
  const takeIn = ({ files, folders }: Dropped): void => {
    refuseFolders(about, folders)
    void addFiles(about, files, t)
  }
  return {
    isOver,
    onDragEnter: (event: DragEvent) => {
      if (!holdsFiles(event.dataTransfer)) return
      event.preventDefault()
      depth.current += 1
      setOver(true)
    },
    onDragOver: (event: DragEvent) => {
      if (!holdsFiles(event.dataTransfer)) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'copy'
    },
    onDragLeave: () => {
      depth.current = Math.max(0, depth.current - 1)
      if (depth.current === 0) setOver(false)
    },
    onDrop: (event: DragEvent) => {
      if (!holdsFiles(event.dataTransfer)) return
      event.preventDefault()
      event.stopPropagation()
      end()
      takeIn(droppedFiles(event.dataTransfer))
    },
    onPaste: (event: ClipboardEvent) => {
      const dropped = droppedFiles(event.clipboardData)
      if (dropped.files.length + dropped.folders.length === 0) return
      event.preventDefault()
      takeIn(dropped)
    },
  }
}
