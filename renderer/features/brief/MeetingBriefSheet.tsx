import { useState } from 'react'
import { bridge } from '#renderer/bridge.ts'
import { useQuery } from '#renderer/data/useQuery.ts'
import { PrintProblem, PrintSaved, questionText, usePrint } from '#renderer/features/dossier/index.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { useT } from '#renderer/lib/language.ts'
import { usePreferencesStore } from '#renderer/lib/preferences.ts'
import { closeDialog } from '#renderer/navigation/location.ts'
import {
  Button,
  CheckboxGroup,
  DayField,
  EmptyState,
  ErrorState,
  LoadingState,
  Sheet,
} from '#renderer/ui/index.ts'
import { likelyAttendees, meetingBrief, possibleAttendees } from '#shared/domain/brief/meetingBrief.ts'
import type { Client, ClientId } from '#shared/domain/clients/client.ts'
import { dossierCompleteness, type KnownRecords } from '#shared/domain/dossier/completeness.ts'
import type { Member } from '#shared/domain/dossier/dossierRules.ts'
import { fullName } from '#shared/domain/people/person.ts'
import type { PrintedBrief } from '#shared/formats/brief.ts'
import type { RequestAnswer } from '#shared/ipc/contract.ts'
import { BriefView } from './BriefView.tsx'
import { type BriefMaterial, gatherBrief } from './gatherBrief.ts'
import styles from './brief.module.css'

const sendBrief = (brief: PrintedBrief): Promise<RequestAnswer<'pdf.saveBrief'>> =>
  bridge().request('pdf.saveBrief', brief)

/** The page to read before a meeting: for which day, who will be there, what to know; it can be printed. */
export function MeetingBriefSheet({ clientId }: { readonly clientId: ClientId }) {
  const t = useT()
  const today = useToday()
  const answer = useQuery(() => gatherBrief(clientId, today), [clientId, today])
  if (answer.state === 'ready' && answer.value !== null) return <Prepared material={answer.value} />
  return (
    <Sheet title={t('brief.title')} isOpen onClose={closeDialog}>
      <div data-dialog="brief">
        {answer.state === 'loading' && <LoadingState label={t('brief.loading')} />}
        {answer.state === 'failed' && (
          <ErrorState title={t('brief.failedTitle')} onRetry={answer.retry}>
            {t('dossier.page.failedText')}
          </ErrorState>
        )}
        {answer.state === 'ready' && <EmptyState icon="users" title={t('brief.missing')} />}
      </div>
    </Sheet>
  )
}

function Prepared({ material: { sources, likelyDay, known } }: { readonly material: BriefMaterial }) {
  const t = useT()
  const today = useToday()
  const managerName = usePreferencesStore(({ preferences }) => preferences.managerName)
  const [day, setDay] = useState(likelyDay)
  const [chosen, setChosen] = useState(() => likelyAttendees(sources.members, sources.interactions, today))
  const print = usePrint(sendBrief)
  const possible = possibleAttendees(sources.members, today)
  const brief = meetingBrief(sources, chosen, day, today)
  const nextQuestion = useNextQuestion(sources.client, possible, known)
  const { state } = print
  const isSaved = state.step === 'saved'
  return (
    <Sheet
      title={t('brief.title')}
      subtitle={sources.client.name}
      isOpen
      onClose={closeDialog}
      footer={
        <>
          <Button variant={isSaved ? 'secondary' : 'quiet'} onPress={closeDialog}>
            {t('dossier.print.close')}
          </Button>
          {!isSaved && (
            <Button
              variant="primary"
              icon="fileDown"
              isPending={state.step === 'working'}
              onPress={() => void print.save({ today, managerName, nextQuestion, brief })}
            >
              {t('brief.save')}
            </Button>
          )}
        </>
      }
    >
      <div className={styles['sheet']} data-dialog="brief">
        {state.step === 'saved' ? (
          <PrintSaved saved={state} print={print} />
        ) : (
          <>
            {state.step === 'failed' && <PrintProblem error={state.error} />}
            <DayField label={t('brief.day')} value={day} onChange={(typed) => typed && setDay(typed)} />
            {possible.length === 0 ? (
              <p className={styles['quiet']}>{t('brief.noPeople')}</p>
            ) : (
              <CheckboxGroup
                label={t('brief.who')}
                choices={possible.map(choiceOf)}
                value={chosen}
                onChange={setChosen}
                isInline
              />
            )}
            <BriefView brief={brief} nextQuestion={nextQuestion} />
          </>
        )}
      </div>
    </Sheet>
  )
}

function choiceOf({ person, position }: Member) {
  return { id: person.id, label: fullName(person), description: position.title }
}

/** What the dossier wants to know next, as a sentence. */
function useNextQuestion(client: Client, members: readonly Member[], known: KnownRecords): string {
  const t = useT()
  const { next } = dossierCompleteness(
    client,
    members.filter(({ position }) => position.decisionRole !== null),
    known,
  )
  return next === null ? '' : questionText(next, members, t)
}
