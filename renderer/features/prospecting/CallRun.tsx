import { useState } from 'react'
import { useQuery } from '#renderer/data/useQuery.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { useT } from '#renderer/lib/language.ts'
import { hrefOf } from '#renderer/navigation/location.ts'
import { Button, Link, Page, ProgressLine } from '#renderer/ui/index.ts'
import type { CallListId } from '#shared/domain/prospecting/callList.ts'
import { CallDesk } from './CallDesk.tsx'
import { CallRunDone } from './CallRunDone.tsx'
import { type CallRunView, readCallRun } from './callRunView.ts'
import { ReadOrSay } from './ReadOrSay.tsx'
import styles from './prospecting.module.css'

/** Calling down a list: one client at a time, the next one after each call, and at the end what it has brought. */
export function CallRun({ callListId }: { readonly callListId: CallListId }) {
  const today = useToday()
  const answer = useQuery(() => readCallRun(callListId, today), [callListId, today])
  return (
    <div data-screen="callRun" className={styles['screen']}>
      <ReadOrSay answer={answer} kind="callList">
        {(view) => <Run key={callListId} view={view} />}
      </ReadOrSay>
    </div>
  )
}

function Run({ view }: { readonly view: CallRunView }) {
  const t = useT()
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set())
  const { list, queue, progress, clients } = view
  const open = queue.filter(({ clientId }) => !skipped.has(clientId))
  const putOff = queue.length - open.length
  const [current, ...next] = open
  const client = current === undefined ? undefined : clients.get(current.clientId)
  const bringBack = (): void => setSkipped(new Set())
  return (
    <Page
      title={list.name}
      count={t('prospecting.run.toCall', { count: queue.length })}
      actions={
        <Link href={hrefOf({ screen: 'record', kind: 'callList', id: list.id })}>
          {t('prospecting.run.toList')}
        </Link>
      }
      filters={
        <div className={styles['progress']}>
          <ProgressLine
            label={t('prospecting.run.progress', { called: progress.called, clients: progress.clients })}
            share={progress.clients === 0 ? 0 : progress.called / progress.clients}
          />
          {putOff > 0 && (
            <span className={styles['line']}>
              <span className={styles['quiet']}>{t('prospecting.run.skipped', { count: putOff })}</span>
              <Button size="small" variant="quiet" onPress={bringBack}>
                {t('prospecting.run.bringBack')}
              </Button>
            </span>
          )}
        </div>
      }
    >
      {current === undefined || client === undefined ? (
        <CallRunDone view={view} putOff={putOff} onBringBack={bringBack} />
      ) : (
        <CallDesk
          // After each call the form is another one, also for a client who is called twice a day.
          key={`${current.clientId} ${current.attempts.length}`}
          list={list}
          place={current}
          client={client}
          next={next.flatMap(({ clientId }) => clients.get(clientId)?.name ?? [])}
          onSkip={() => setSkipped((before) => new Set([...before, current.clientId]))}
        />
      )}
    </Page>
  )
}
