import { enterMail } from '#renderer/commands/mail.ts'
import { getClient } from '#renderer/data/queries/clients.ts'
import { newItemId } from '#renderer/lib/itemIds.ts'
import { openDialog } from '#renderer/navigation/location.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import { emptyPersonInput } from '#shared/domain/people/person.ts'
import { mailText } from '#shared/formats/mail/mailInteraction.ts'
import type { Day } from '#shared/lib/days.ts'
import { TimeOfDaySchema } from '#shared/lib/fields.ts'
import { err, ok, type Result } from '#shared/lib/result.ts'
import type { StoreFileError } from '#renderer/features/attachments/index.ts'
import { keepFiles } from './keepFiles.ts'
import { draftOf, knownEntry, type MailDraft } from './mailDraft.ts'
import { readMail } from './reading/readMail.ts'
import { type MailItem, type MailStage, NO_MAIL, useMailReview } from './useMailReview.ts'

/** Takes mails that were dropped on a client or chosen for it, opens the sheet and reads them one after the other. */
export async function takeMail(files: readonly File[], clientId: ClientId): Promise<void> {
  const before = useMailReview.getState()
  const kept = before.clientId === clientId ? before.items.filter(({ stage }) => stage.name !== 'saved') : []
  const items = files.map((file): MailItem => ({ id: newItemId(), file, stage: { name: 'reading' } }))
  useMailReview.setState({
    clientId,
    items: [...kept, ...items],
    shownId: items[0]?.id ?? kept[0]?.id ?? null,
    isSaving: false,
  })
  openDialog({ dialog: 'mail', clientId })
  for (const { id, file } of items) {
    const read = await readMail(file)
    // Dropped or begun anew meanwhile.
    if (!useMailReview.getState().items.some((item) => item.id === id)) return
    setStage(id, read.ok ? await stageOf(read.value, clientId) : { name: 'refused', refusal: read.error })
  }
}

/** Forgets the mails of another client, so that a sheet begins empty. */
export function beginMail(clientId: ClientId): void {
  if (useMailReview.getState().clientId !== clientId) useMailReview.setState({ ...NO_MAIL, clientId })
}

/** Forgets all that is not written down. */
export function dropMail(): void {
  useMailReview.setState(({ clientId }) => ({ ...NO_MAIL, clientId }))
}

/** Whether any mail is left to be looked over. */
export function hasWaiting(): boolean {
  return useMailReview.getState().items.some(({ stage }) => stage.name === 'read' || stage.name === 'reading')
}

export function showMail(id: string): void {
  useMailReview.setState({ shownId: id })
}

/** Changes what a mail will become; whether it is known already is looked up again. */
export async function changeDraft(id: string, change: Partial<MailDraft>): Promise<void> {
  const item = useMailReview.getState().items.find((other) => other.id === id)
  const { clientId } = useMailReview.getState()
  if (item?.stage.name !== 'read' || clientId === null) return
  const draft = { ...item.stage.draft, ...change }
  setStage(id, { ...item.stage, draft, isEdited: true })
  const known = await knownEntry(draft, clientId)
  const now = useMailReview.getState().items.find((other) => other.id === id)?.stage
  if (now?.name === 'read' && now.draft === draft) setStage(id, { ...now, known })
}

/** What keeps a draft from being saved. */
export type DraftFault = 'day' | 'time' | 'text' | 'name' | 'card'

/** The first thing that is missing or wrong; null: it can be saved. */
export function faultOf({
  day,
  time,
  subject,
  text,
  fate,
  familyName,
  cardOf,
  unknown,
}: MailDraft): DraftFault | null {
  if (day === null) return 'day'
  if (time !== '' && !TimeOfDaySchema.safeParse(time).success) return 'time'
  if (mailText(subject, text) === '') return 'text'
  if (unknown === null) return null
  if (fate === 'newPerson' && familyName.trim() === '') return 'name'
  return fate === 'onCard' && cardOf === null ? 'card' : null
}

/** Why a mail is not written down: its files cannot be kept, or the command was refused, waits or was taken back. */
export type SaveError = StoreFileError | 'notSaved' | 'waiting' | 'takenBack'

/**
 * Writes one mail down: its files go into the vault first, then everything is one command.
 * @param source what a new card says about where it comes from
 */
export async function saveMail(
  id: string,
  source: (day: Day) => string,
): Promise<Result<undefined, SaveError>> {
  const { items, clientId } = useMailReview.getState()
  const item = items.find((other) => other.id === id)
  if (item?.stage.name !== 'read' || clientId === null) return err('notSaved')
  const { draft, read } = item.stage
  if (faultOf(draft) !== null || draft.day === null) return err('notSaved')
  useMailReview.setState({ isSaving: true })
  try {
    const chosen = read.files.filter((_, index) => draft.kept[index] === true)
    const files = await keepFiles([
      ...chosen.map(({ name, mimeType, content }) => new File([content], name, { type: mimeType })),
      item.file,
    ])
    if (!files.ok) return files
    const done = await enterMail({
      input: {
        clientId,
        personIds: draft.personIds,
        kind: 'email',
        day: draft.day,
        time: draft.time === '' ? null : draft.time,
        text: mailText(draft.subject, draft.text),
        direction: draft.direction,
      },
      address: addressFate(draft, source(draft.day)),
      files: files.value,
    })
    if (!done.ok && done.error === 'takenBack') return err('takenBack')
    if (!done.ok && done.error !== 'waiting') return err('notSaved')
    // What waits for the disk goes in by itself.
    setStage(id, { name: 'saved' })
    await draftAnew()
    showNext()
    return done.ok ? ok(undefined) : err('waiting')
  } finally {
    useMailReview.setState({ isSaving: false })
  }
}

function addressFate(
  { unknown, fate, givenName, familyName, cardOf }: MailDraft,
  source: string,
): Parameters<typeof enterMail>[0]['address'] {
  if (unknown === null) return { kind: 'left' }
  const contact = { id: newItemId(), kind: 'email', value: unknown.address } as const
  if (fate === 'onCard' && cardOf !== null) return { kind: 'onCard', personId: cardOf, contact }
  if (fate !== 'newPerson') return { kind: 'left' }
  const empty = emptyPersonInput()
  const person = {
    ...empty,
    givenName,
    familyName,
    contacts: [contact],
    privacy: { ...empty.privacy, source },
  }
  return { kind: 'newPerson', person }
}

/** A card that was just written knows the sender of the next mail too; what somebody changed stays. */
async function draftAnew(): Promise<void> {
  const { clientId, items } = useMailReview.getState()
  if (clientId === null || (await getClient(clientId)) === null) return
  for (const { id, stage } of items) {
    if (stage.name !== 'read') continue
    const next = stage.isEdited
      ? { ...stage, known: await knownEntry(stage.draft, clientId) }
      : await stageOf(stage.read, clientId)
    setStage(id, next)
  }
}

/** After one is saved, the next that waits; none: the last stays in sight. */
function showNext(): void {
  useMailReview.setState(({ items, shownId }) => {
    const from = items.findIndex(({ id }) => id === shownId)
    const next = [...items.slice(from), ...items.slice(0, from)].find(({ stage }) => stage.name === 'read')
    return { shownId: next?.id ?? shownId }
  })
}

async function stageOf(
  read: Extract<MailStage, { name: 'read' }>['read'],
  clientId: ClientId,
): Promise<MailStage> {
  const draft = await draftOf(read, clientId)
  return { name: 'read', read, draft, known: await knownEntry(draft, clientId), isEdited: false }
}

function setStage(id: string, stage: MailStage): void {
  useMailReview.setState(({ items }) => ({
    items: items.map((item) => (item.id === id ? { ...item, stage } : item)),
  }))
}
