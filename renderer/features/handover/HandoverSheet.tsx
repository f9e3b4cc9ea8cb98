import type { ReactNode } from 'react'
import { useQuery } from '#renderer/data/useQuery.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { useT } from '#renderer/lib/language.ts'
import { updatePreferences, usePreferencesStore } from '#renderer/lib/preferences.ts'
import { closeDialog } from '#renderer/navigation/location.ts'
import { Checkbox, EmptyState, ErrorState, Icon, LoadingState, Sheet } from '#renderer/ui/index.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import {
  HANDOVER_CHAPTERS,
  type HandoverChapter,
  nextChapter,
  withChapter,
} from '#shared/domain/dossier/handover.ts'
import { Decides, Happened, Items, Who } from './chapters.tsx'
import { type HandoverView, readHandover } from './readHandover.ts'
import styles from './handover.module.css'

/** A dossier as somebody reads it who takes over the client: five chapters in order, each ticked off when read. */
export function HandoverSheet({ clientId }: { readonly clientId: ClientId }) {
  const t = useT()
  const today = useToday()
  const answer = useQuery(() => readHandover(clientId, today), [clientId, today])
  return (
    <Sheet
      title={t('handover.title')}
      subtitle={answer.state === 'ready' ? answer.value?.client.name : undefined}
      isOpen
      onClose={closeDialog}
    >
      <div data-dialog="handover">
        {answer.state === 'loading' && <LoadingState label={t('handover.loading')} rows={6} />}
        {answer.state === 'failed' && (
          <ErrorState title={t('handover.failedTitle')} onRetry={answer.retry}>
            {t('dossier.page.failedText')}
          </ErrorState>
        )}
        {answer.state === 'ready' &&
          (answer.value === null ? (
            <EmptyState icon="building2" title={t('handover.missing')} />
          ) : (
            <Chapters view={answer.value} />
          ))}
      </div>
    </Sheet>
  )
}

const NOTHING_READ: readonly HandoverChapter[] = []

function Chapters({ view }: { readonly view: HandoverView }) {
  const t = useT()
  const { id } = view.client
  const handovers = usePreferencesStore(({ preferences }) => preferences.handovers)
  const read = handovers[id] ?? NOTHING_READ
  const next = nextChapter(read)
  const mark = (chapter: HandoverChapter, isRead: boolean): void => {
    void updatePreferences({ handovers: { ...handovers, [id]: [...withChapter(read, chapter, isRead)] } })
  }
  return (
    <div className={styles['chapters']}>
      <p className={styles['progress']} role="status">
        {next === null
          ? t('handover.done')
          : t('handover.progress', { count: read.length, total: HANDOVER_CHAPTERS.length })}
      </p>
      {HANDOVER_CHAPTERS.map((chapter, index) => {
        const title = t(`handover.chapter.${chapter}`)
        const isRead = read.includes(chapter)
        return (
          <section
            key={chapter}
            className={styles['chapter']}
            aria-label={title}
            data-next={chapter === next ? true : undefined}
          >
            <header className={styles['head']}>
              <h3 className={styles['title']}>
                <span className={styles['number']}>
                  {isRead ? <Icon name="check" size={14} /> : index + 1}
                </span>
                {title}
              </h3>
              <Checkbox
                label={t('handover.read')}
                isChecked={isRead}
                onChange={(isTicked) => mark(chapter, isTicked)}
              />
            </header>
            {contentOf(chapter, view)}
          </section>
        )
      })}
    </div>
  )
}

function contentOf(chapter: HandoverChapter, view: HandoverView): ReactNode {
  switch (chapter) {
    case 'who':
      return <Who client={view.client} />
    case 'decides':
      return <Decides view={view} />
    case 'happened':
      return <Happened view={view} />
    case 'promised':
    case 'open':
      return <Items chapter={chapter} items={view[chapter]} />
  }
}
