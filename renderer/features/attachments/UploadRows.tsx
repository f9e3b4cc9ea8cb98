import { useLanguage, useT } from '#renderer/lib/language.ts'
import { Button, Icon, IconButton } from '#renderer/ui/index.ts'
import { ATTACHMENT_LIMIT_BYTES } from '#shared/domain/attachments/attachment.ts'
import { formatBytes } from '#shared/i18n/formatBytes.ts'
import { cancelUpload, forgetUpload, retryUpload, type Upload, useUploads } from './uploads.ts'
import styles from './attachments.module.css'

/** The files that are on their way to a record, and those that did not get there. */
export function UploadRows({ holderId }: { readonly holderId: string }) {
  const t = useT()
  const { uploads } = useUploads()
  const ours = uploads.filter(({ about }) => about.id === holderId)
  if (ours.length === 0) return null
  return (
    <ul className={styles['list']} aria-label={t('attachments.running.label')}>
      {ours.map((upload) => (
        <li key={upload.id} className={styles['row']} data-upload={upload.state.name}>
          {upload.state.name === 'failed' ? (
            <Refused upload={upload} error={upload.state.error} canRetry={upload.state.file !== null} />
          ) : (
            <Running
              upload={upload}
              doneBytes={upload.state.name === 'running' ? upload.state.doneBytes : null}
            />
          )}
        </li>
      ))}
    </ul>
  )
}

function Running({ upload, doneBytes }: { readonly upload: Upload; readonly doneBytes: number | null }) {
  const t = useT()
  const language = useLanguage()
  const { id, name, bytes } = upload
  const size = formatBytes(bytes, language)
  return (
    <>
      <span className={styles['icon']}>
        <Icon name="paperclip" size={20} />
      </span>
      <div className={styles['text']}>
        <span className={styles['name']}>{name}</span>
        <progress
          className={styles['bar']}
          aria-label={t('attachments.running.one', { name })}
          value={doneBytes ?? 0}
          max={Math.max(1, bytes)}
        />
        <span className={styles['facts']}>
          {doneBytes === null
            ? t('attachments.running.waits', { size })
            : t('attachments.running.progress', { done: formatBytes(doneBytes, language), size })}
        </span>
      </div>
      <IconButton
        icon="x"
        size="small"
        label={t('attachments.running.cancel', { name })}
        onPress={() => cancelUpload(id)}
      />
    </>
  )
}

interface RefusedProps {
  readonly upload: Upload
  readonly error: Extract<Upload['state'], { name: 'failed' }>['error']
  readonly canRetry: boolean
}

function Refused({ upload, error, canRetry }: RefusedProps) {
  const t = useT()
  const language = useLanguage()
  const { id, name, bytes } = upload
  return (
    <>
      <span className={styles['problem']}>
        <Icon name="circleAlert" size={20} />
      </span>
      <div className={styles['text']} role="alert">
        <span className={styles['name']}>{name}</span>
        <span className={styles['problem']}>
          {t(`attachments.refused.${error}`, {
            size: formatBytes(bytes, language),
            limit: formatBytes(ATTACHMENT_LIMIT_BYTES, language),
          })}
        </span>
        {canRetry && (
          <Button size="small" variant="quiet" icon="refreshCw" onPress={() => void retryUpload(upload, t)}>
            {t('attachments.running.again')}
          </Button>
        )}
      </div>
      <IconButton
        icon="x"
        size="small"
        label={t('attachments.running.forget', { name })}
        onPress={() => forgetUpload(id)}
      />
    </>
  )
}
