import { create } from 'zustand'
import type { ClientId } from '#shared/domain/clients/client.ts'

/** The client for whom a follow-up is being written in place; null when no form is open. */
export const useFollowUpForm = create<{ readonly openFor: ClientId | null }>()(() => ({ openFor: null }))

/** Opens the small form under the client's follow-ups. */
export function planFollowUp(clientId: ClientId): void {
  useFollowUpForm.setState({ openFor: clientId })
}

/** Closes it. */
export function closeFollowUpForm(): void {
  useFollowUpForm.setState({ openFor: null })
}
