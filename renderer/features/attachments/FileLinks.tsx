import { useT } from '#renderer/lib/language.ts'
import { Icon } from '#renderer/ui/index.ts'
import type { Attachment } from '#shared/domain/attachments/attachment.ts'
import { actOnFile } from './fileActs.ts'
import { fileKind, ICON_OF } from './fileKind.ts'
import styles from './attachments.module.css'

/** The files of a record where there is no room for their section: each opens at a press. */
export function FileLinks({ files }: { readonly files: readonly Attachment[] }) {
  const t = useT()
  if (files.length === 0) return null
  return (
    <ul className={styles['links']} aria-label={t('attachments.title')}>
      {files.map((file) => (
        <li key={file.id} className={styles['link']}>
          <Icon name={ICON_OF[fileKind(file.name)]} size={14} />
          <button type="button" className={styles['open']} onClick={() => void actOnFile(file, t)}>
            {file.name}
          </button>
        </li>
      ))}
    </ul>
  )
}
