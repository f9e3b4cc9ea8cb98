import type { ReactNode } from 'react'
import { useT } from '#renderer/lib/language.ts'
import { Icon } from '#renderer/ui/index.ts'
import type { Holder } from '#shared/domain/attachments/attachment.ts'
import { useShownSections } from './shownSections.ts'
import { UploadRows } from './UploadRows.tsx'
import { useUploads } from './uploads.ts'
import { useFileDrop } from './useFileDrop.ts'
import styles from './attachments.module.css'

interface FileDropAreaProps {
  /** The record of the whole page. */
  readonly about: Holder
  readonly children: ReactNode
}

/** A page on which files can be dropped anywhere; they hang on its record, whichever part is shown. */
export function FileDropArea({ about, children }: FileDropAreaProps) {
  const t = useT()
  const { isOver, handlers } = useFileDrop(about)
  const isAdding = useUploads(({ uploads }) => uploads.some((upload) => upload.about.id === about.id))
  const hasSection = useShownSections(({ holderIds }) => holderIds.includes(about.id))
  return (
    <div className={styles['area']} {...handlers}>
      {children}
      <div className={styles['float']}>
        {isOver && (
          <p className={styles['hint']} aria-hidden="true">
            <Icon name="paperclip" size={20} />
            {t('attachments.dropHere')}
          </p>
        )}
        {isAdding && !hasSection && (
          <div className={styles['apart']}>
            <UploadRows holderId={about.id} />
          </div>
        )}
      </div>
    </div>
  )
}
