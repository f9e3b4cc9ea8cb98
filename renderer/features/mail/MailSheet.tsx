import { type DragEvent, type ReactNode, useEffect, useState } from 'react'
import { getClient } from '#renderer/data/queries/clients.ts'
import { useQuery } from '#renderer/data/useQuery.ts'
import { useT } from '#renderer/lib/language.ts'
import { closeDialog } from '#renderer/navigation/location.ts'
import { Banner, EmptyState, LoadingState, Sheet } from '#renderer/ui/index.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import { ChooseMail } from './ChooseMail.tsx'
import { MailForm } from './MailForm.tsx'
import { MailList } from './MailList.tsx'
import { beginMail, dropMail, hasWaiting, takeMail } from './mailReview.ts'
import { SaveButtons } from './SaveButtons.tsx'
import { type MailItem, useMailReview } from './useMailReview.ts'
import styles from './mail.module.css'

/** Mails that become interactions of a client: chosen or dropped, looked over, written down. */
export function MailSheet({ clientId }: { readonly clientId: ClientId }) {
  const t = useT()
  const { items, shownId } = useMailReview()
  useEffect(() => beginMail(clientId), [clientId])
  const client = useQuery(() => getClient(clientId), [clientId])
  const name = client.state === 'ready' ? client.value?.name : undefined
  const shown = items.find(({ id }) => id === shownId) ?? items[0]
  const choose = (files: readonly File[]): void => void takeMail(files, clientId)
  const close = (): void => {
    // What waits to be looked over stays; a sheet in which all is done begins empty next time.
    if (!hasWaiting()) dropMail()
    closeDialog()
  }
  return (
    <Sheet
      title={name === undefined ? t('mail.title') : t('mail.titleOf', { client: name })}
      isOpen
      onClose={close}
      footer={<SaveButtons items={items} shown={shown} onClose={close} />}
    >
      <DropArea onDrop={choose}>
        {shown === undefined ? (
          <EmptyState
            icon="mail"
            title={t('mail.drop')}
            action={<ChooseMail label={t('mail.choose')} onChoose={choose} />}
          >
            {t('mail.hint')}
          </EmptyState>
        ) : (
          <>
            <div className={styles['choice']}>
              {items.length > 1 && <MailList items={items} shownId={shown.id} />}
              <ChooseMail label={t('mail.chooseMore')} isQuiet onChoose={choose} />
            </div>
            <ShownMail key={shown.id} item={shown} clientId={clientId} />
          </>
        )}
      </DropArea>
    </Sheet>
  )
}

function ShownMail({
  item: { id, file, stage },
  clientId,
}: {
  readonly item: MailItem
  readonly clientId: ClientId
}) {
  const t = useT()
  switch (stage.name) {
    case 'reading':
      return <LoadingState label={t('mail.reading', { file: file.name })} rows={6} />
    case 'refused':
      return (
        <Banner tone="bad" title={t('mail.refused.title', { file: file.name })}>
          {t(`mail.refused.${stage.refusal}`)}
        </Banner>
      )
    case 'read':
      return <MailForm id={id} clientId={clientId} file={file} stage={stage} />
    case 'saved':
      return <Banner tone="good">{t('mail.saved')}</Banner>
  }
}

interface DropAreaProps {
  readonly onDrop: (files: readonly File[]) => void
  readonly children: ReactNode
}

/** More mails can be dropped while some are looked over. */
function DropArea({ onDrop, children }: DropAreaProps) {
  const [isOver, setOver] = useState(false)
  const over = (event: DragEvent): void => {
    event.preventDefault()
    setOver(true)
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    const files = [...event.dataTransfer.files]
    if (files.length > 0) onDrop(files)
  }
  return (
    <div
      className={styles['area']}
      data-dialog="mail"
      data-over={isOver}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {children}
    </div>
  )
}
