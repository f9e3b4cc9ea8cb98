import type { ReactNode } from 'react'
import { ForeignBackupSheet } from '#renderer/features/backup/index.ts'
import { MeetingBriefSheet } from '#renderer/features/brief/index.ts'
import { ClientForm } from '#renderer/features/clients/index.ts'
import { CloseDeal } from '#renderer/features/deals/index.ts'
import { PositionForm } from '#renderer/features/decisionTeam/index.ts'
import { PrintDossier } from '#renderer/features/dossier/index.ts'
import { FollowUpForm } from '#renderer/features/followUps/index.ts'
import { HandoverSheet } from '#renderer/features/handover/index.ts'
import { InteractionForm } from '#renderer/features/interactions/index.ts'
import { MailSheet } from '#renderer/features/mail/index.ts'
import { PersonForm } from '#renderer/features/people/index.ts'
import { AfterSending, ExtendProposal, ProposalForm } from '#renderer/features/proposals/index.ts'
import { CallListFilter } from '#renderer/features/prospecting/index.ts'
import { QuickEntry } from '#renderer/features/quickEntry/index.ts'
import { RecordForm } from '#renderer/features/records/index.ts'
import { MissedReminders } from '#renderer/features/reminders/index.ts'
import { SearchPanel } from '#renderer/features/search/index.ts'
import { About } from '#renderer/features/settings/index.ts'
import { PassphraseSheet, RecoveryKeySheet } from '#renderer/features/vault/index.ts'
import type { DialogName, OpenDialog } from '#renderer/navigation/route.ts'

/** Everything that opens over a screen; a dialog without a drawing does not compile. */
const dialogs: {
  readonly [Name in DialogName]: (dialog: Extract<OpenDialog, { dialog: Name }>) => ReactNode
} = {
  clientForm: (dialog) => <ClientForm {...dialog} />,
  personForm: (dialog) => <PersonForm {...dialog} />,
  positionForm: (dialog) => <PositionForm {...dialog} />,
  interactionForm: (dialog) => <InteractionForm {...dialog} />,
  followUpForm: (dialog) => <FollowUpForm {...dialog} />,
  proposalForm: (dialog) => <ProposalForm {...dialog} />,
  recordForm: (dialog) => <RecordForm {...dialog} />,
  callListFilter: () => <CallListFilter />,
  closeDeal: (dialog) => <CloseDeal {...dialog} />,
  afterSending: (dialog) => <AfterSending {...dialog} />,
  extendProposal: (dialog) => <ExtendProposal {...dialog} />,
  brief: (dialog) => <MeetingBriefSheet {...dialog} />,
  mail: (dialog) => <MailSheet {...dialog} />,
  handover: (dialog) => <HandoverSheet {...dialog} />,
  printDossier: (dialog) => <PrintDossier {...dialog} />,
  quickEntry: (dialog) => <QuickEntry {...dialog} />,
  missedReminders: () => <MissedReminders />,
  search: () => <SearchPanel />,
  about: () => <About />,
  passphrase: () => <PassphraseSheet />,
  recoveryKey: () => <RecoveryKeySheet />,
  foreignBackup: () => <ForeignBackupSheet />,
}

/** Draws what is open; another record makes another sheet, with nothing left of the one before. */
export function Dialog({ dialog }: { readonly dialog: OpenDialog }) {
  // Safe: the entry was taken by the very name that the dialog carries.
  const draw = dialogs[dialog.dialog] as (dialog: OpenDialog) => ReactNode
  return <div key={JSON.stringify(dialog)}>{draw(dialog)}</div>
}
