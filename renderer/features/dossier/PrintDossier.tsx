import { useState } from 'react'
import { bridge } from '#renderer/bridge.ts'
import { useQuery } from '#renderer/data/useQuery.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { useT } from '#renderer/lib/language.ts'
import { usePreferencesStore } from '#renderer/lib/preferences.ts'
import { closeDialog } from '#renderer/navigation/location.ts'
import { Button, EmptyState, ErrorState, LoadingState, RadioGroup, Sheet } from '#renderer/ui/index.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import type { Dossier, DossierEdition } from '#shared/formats/dossier.ts'
import type { RequestAnswer } from '#shared/ipc/contract.ts'
import { type DossierMaterial, dossierOf, gatherMaterial } from './gatherDossier.ts'
import { PrintContents } from './PrintContents.tsx'
import { PrintProblem, PrintSaved } from './PrintOutcome.tsx'
import { printFailure } from './printFailure.ts'
import { usePrint } from './usePrint.ts'
import styles from './PrintDossier.module.css'

const sendDossier = (dossier: Dossier): Promise<RequestAnswer<'pdf.saveDossier'>> =>
  bridge().request('pdf.saveDossier', dossier)

/** Turns a dossier into a PDF: which edition, what is in it, where it went. */
export function PrintDossier({ clientId }: { readonly clientId: ClientId }) {
  const t = useT()
  const today = useToday()
  const answer = useQuery(() => gatherMaterial(clientId, today), [clientId, today])
  if (answer.state === 'ready' && answer.value !== null) return <PrintSheet material={answer.value} />
  return (
    <Sheet title={t('dossier.print.title')} isOpen onClose={closeDialog}>
      <div data-dialog="printDossier">
        {answer.state === 'loading' && <LoadingState label={t('dossier.print.loading')} />}
        {answer.state === 'failed' && (
          <ErrorState title={t('dossier.print.failedTitle')} onRetry={answer.retry}>
            {t('dossier.page.failedText')}
          </ErrorState>
        )}
        {answer.state === 'ready' && <EmptyState icon="printer" title={t('dossier.print.missing')} />}
      </div>
    </Sheet>
  )
}

function PrintSheet({ material }: { readonly material: DossierMaterial }) {
  const t = useT()
  const today = useToday()
  const managerName = usePreferencesStore(({ preferences }) => preferences.managerName)
  const [edition, setEdition] = useState<DossierEdition>('internal')
  const print = usePrint(sendDossier)
  const { state } = print
  const isWorking = state.step === 'working'
  const save = (): void => void print.save(dossierOf(material, edition, today, managerName))
  const label =
    state.step === 'failed' ? t(`dossier.print.${printFailure(state.error).wayOut}`) : t('dossier.print.save')
  const isSaved = state.step === 'saved'
  return (
    <Sheet
      title={t('dossier.print.title')}
      subtitle={material.client.name}
      isOpen
      onClose={closeDialog}
      footer={
        <>
          <Button variant={isSaved ? 'secondary' : 'quiet'} onPress={closeDialog}>
            {t(isSaved ? 'dossier.print.close' : 'dossier.print.cancel')}
          </Button>
          {!isSaved && (
            <Button variant="primary" icon="fileDown" onPress={save} isPending={isWorking}>
              {label}
            </Button>
          )}
        </>
      }
    >
      <div className={styles['print']} data-dialog="printDossier">
        {state.step === 'saved' ? (
          <PrintSaved saved={state} print={print} />
        ) : (
          <>
            {state.step === 'failed' && <PrintProblem error={state.error} />}
            <RadioGroup
              label={t('dossier.print.edition')}
              choices={[
                {
                  id: 'internal',
                  label: t('dossier.print.internal'),
                  description: t('dossier.print.internalText'),
                },
                {
                  id: 'handOut',
                  label: t('dossier.print.handOut'),
                  description: t('dossier.print.handOutText'),
                },
              ]}
              value={edition}
              onChange={setEdition}
              isDisabled={isWorking}
            />
            <PrintContents material={material} edition={edition} />
            <p className={styles['working']} role="status">
              {isWorking && t('dossier.print.saving')}
            </p>
          </>
        )}
      </div>
    </Sheet>
  )
}
