import { create } from 'zustand'
import type { ClientId } from '#shared/domain/clients/client.ts'
import type { Interaction } from '#shared/domain/interactions/interaction.ts'
import type { MailDraft } from './mailDraft.ts'
import type { MailRefusal, ReadMail } from './reading/protocol.ts'

/** How far a mail is. */
export type MailStage =
  | { readonly name: 'reading' }
  | { readonly name: 'refused'; readonly refusal: MailRefusal }
  | {
      readonly name: 'read'
      readonly read: ReadMail
      readonly draft: MailDraft
      /** The entry in which it was written down before. */
      readonly known: Interaction | null
      /** Somebody changed the draft: it is not made anew when a card is added meanwhile. */
      readonly isEdited: boolean
    }
  | { readonly name: 'saved' }

/** One of the files that were dropped or chosen. */
export interface MailItem {
  readonly id: string
  readonly file: File
  readonly stage: MailStage
}

/** The mails that somebody looks over before they are written down; they stay while the sheet is closed. */
export interface MailReview {
  readonly clientId: ClientId | null
  readonly items: readonly MailItem[]
  readonly shownId: string | null
  readonly isSaving: boolean
}

export const NO_MAIL: MailReview = { clientId: null, items: [], shownId: null, isSaving: false }

export const useMailReview = create<MailReview>()(() => NO_MAIL)
