import { v7 } from 'uuid'
import {
  archiveClients,
  createClient,
  deleteClients,
  restoreClients,
  updateClient,
} from '#renderer/commands/clients.ts'
import {
  completeFollowUpCommand,
  createFollowUp,
  deleteFollowUp,
  reopenFollowUpCommand,
} from '#renderer/commands/followUps.ts'
import { importRecords } from '#renderer/commands/importing.ts'
import { createInteraction, deleteInteraction } from '#renderer/commands/interactions.ts'
import { redo, undo } from '#renderer/commands/lib/undo.ts'
import { createPerson, deletePeople } from '#renderer/commands/people.ts'
import { createPosition, deletePosition } from '#renderer/commands/positions.ts'
import { createRecord, deleteRecords, updateRecord } from '#renderer/commands/records.ts'
import { restoreFrom } from '#renderer/commands/restore.ts'
import { bridge } from '#renderer/bridge.ts'
import { getRecord } from '#renderer/data/queries/records.ts'
import { flushPending } from '#renderer/reactions/startReactions.ts'
import {
  type ClientId,
  ClientInputSchema,
  ClientSchema,
  emptyClientInput,
} from '#shared/domain/clients/client.ts'
import type { DealId } from '#shared/domain/deals/deal.ts'
import type { PositionId } from '#shared/domain/decisionTeam/position.ts'
import type { FollowUpId } from '#shared/domain/followUps/followUp.ts'
import type { InteractionId } from '#shared/domain/interactions/interaction.ts'
import { emptyPersonInput, type PersonId } from '#shared/domain/people/person.ts'
import type { RecordOf } from '#shared/domain/records.ts'
import { day } from '#shared/lib/days.ts'
import type { Result } from '#shared/lib/result.ts'
import { randomFrom } from '../support/random.ts'
import { differences, type PlainKind, PlainModel, type PlainRow, type PlainRows } from './plainModel.ts'
import { storedPlainRows } from './storedRows.ts'

/** What a stretch of random commands led to. */
export interface ModelRun {
  /** How often each command was carried out. */
  readonly done: Readonly<Record<string, number>>
  /** What the plain account says and the database does not; empty when they agree. */
  readonly divergences: readonly string[]
  /** The plain account at the end, for the next stretch after a restart. */
  readonly rows: PlainRows
  /** What each snapshot held that was taken so far, by its position in the journal. */
  readonly snapshots: Readonly<Record<string, PlainRows>>
}

export interface ModelStart {
  readonly seed: number
  readonly commands: number
  readonly rows: PlainRows | null
  readonly snapshots: Readonly<Record<string, PlainRows>>
}

/** Both accounts are compared in full after so many commands, and at the end. */
const COMPARE_EVERY = 250
const DAY = day('2026-11-25')

/** Carries out random commands on the product and on the plain account, and compares the two. Ends at a difference. */
export async function runModel({ seed, commands, rows, snapshots }: ModelStart): Promise<ModelRun> {
  const run = new Run(seed, new PlainModel(rows ?? undefined), { ...snapshots })
  let divergences = differences(run.model.copy(), await storedPlainRows(), 5)
  for (let count = 1; count <= commands && divergences.length === 0; count++) {
    await run.step()
    if (count % COMPARE_EVERY !== 0 && count !== commands) continue
    divergences = differences(run.model.copy(), await storedPlainRows(), 5)
  }
  return { done: run.done, divergences, rows: run.model.copy(), snapshots: run.snapshots }
}

class Run {
  readonly done: Record<string, number> = {}
  readonly model: PlainModel
  readonly snapshots: Record<string, PlainRows>
  readonly #random: () => number
  #word = 0

  constructor(seed: number, model: PlainModel, snapshots: Record<string, PlainRows>) {
    this.#random = randomFrom(seed)
    this.model = model
    this.snapshots = snapshots
    this.#word = seed
  }

  /** One random command. */
  async step(): Promise<void> {
    const chance = this.#random()
    let edge = 0
    for (const [name, weight, act] of this.#acts) {
      edge += weight
      if (chance >= edge) continue
      if (await act()) this.done[name] = (this.done[name] ?? 0) + 1
      return
    }
  }

  /** What may happen, how likely, and how; false: there was nothing to do it to. */
  readonly #acts: readonly (readonly [name: string, weight: number, act: () => Promise<boolean>])[] = [
    ['client.create', 0.1, () => this.#createClient()],
    ['client.update', 0.12, () => this.#updateClient()],
    ['client.archive', 0.04, () => this.#archiveClient()],
    [
      'client.delete',
      0.035,
      () => this.#delete('client', (ids) => deleteClients({ ids: ids as ClientId[] })),
    ],
    ['person.create', 0.07, () => this.#createPerson()],
    ['person.delete', 0.025, () => this.#delete('person', (ids) => deletePeople({ ids: ids as PersonId[] }))],
    ['position.create', 0.07, () => this.#createPosition()],
    [
      'position.delete',
      0.03,
      () => this.#delete('position', ([id]) => deletePosition({ id: id as PositionId })),
    ],
    ['interaction.create', 0.08, () => this.#createInteraction()],
    [
      'interaction.delete',
      0.03,
      () => this.#delete('interaction', ([id]) => deleteInteraction({ id: id as InteractionId })),
    ],
    ['followUp.create', 0.07, () => this.#createFollowUp()],
    ['followUp.tick', 0.05, () => this.#tickFollowUp()],
    [
      'followUp.delete',
      0.02,
      () => this.#delete('followUp', ([id]) => deleteFollowUp({ id: id as FollowUpId })),
    ],
    ['deal.create', 0.04, () => this.#createDeal()],
    ['deal.delete', 0.02, () => this.#delete('deal', (ids) => deleteRecords('deal', ids as DealId[]))],
    ['contract.create', 0.04, () => this.#createContract()],
    ['contract.update', 0.02, () => this.#updateContract()],
    [
      'contract.delete',
      0.015,
      () => this.#delete('contract', (ids) => deleteRecords('contract', ids as RecordOf<'contract'>['id'][])),
    ],
    ['undo', 0.08, () => this.#undo()],
    ['redo', 0.04, () => this.#redo()],
    ['import', 0.003, () => this.#import()],
    ['snapshot', 0.0008, () => this.#snapshot()],
    ['restore', 0.0008, () => this.#restore()],
  ]

  #text(): string {
    return `λόγος ${String(++this.#word)}`
  }

  #one(kind: PlainKind): string | null {
    const ids = this.model.ids(kind)
    return ids[Math.floor(this.#random() * ids.length)] ?? null
  }

  #row(kind: PlainKind, id: string): PlainRow {
    return this.model.rows[kind].get(id) ?? {}
  }

  async #createClient(): Promise<boolean> {
    const name = this.#text()
    const parentId = this.#random() < 0.3 ? this.#one('client') : null
    const input = { ...emptyClientInput(), name, parentId: parentId as ClientId | null }
    const { id } = must(await createClient({ input }))
    this.model.put([['client', id, { name, parentId, isArchived: false }]])
    return true
  }

  async #updateClient(): Promise<boolean> {
    const id = this.#one('client')
    const client = id === null ? null : await getRecord('client', id)
    if (id === null || client === null) return false
    const name = this.#text()
    must(await updateClient({ id: client.id, input: ClientInputSchema.parse({ ...client, name }) }))
    this.model.put([['client', id, { ...this.#row('client', id), name }]])
    return true
  }

  async #archiveClient(): Promise<boolean> {
    const id = this.#one('client')
    if (id === null) return false
    const isArchived = this.#row('client', id)['isArchived'] !== true
    must(await (isArchived ? archiveClients : restoreClients)({ ids: [id as ClientId] }))
    this.model.put([['client', id, { ...this.#row('client', id), isArchived }]])
    return true
  }

  async #createPerson(): Promise<boolean> {
    const familyName = this.#text()
    const { id } = must(
      await createPerson({ input: { ...emptyPersonInput(), givenName: 'Μαρία', familyName } }),
    )
    this.model.put([['person', id, { familyName, isArchived: false }]])
    return true
  }

  async #createPosition(): Promise<boolean> {
    const [clientId, personId] = [this.#one('client'), this.#one('person')]
    if (clientId === null || personId === null) return false
    const title = this.#text()
    const { id } = must(
      await createPosition({
        personId: personId as PersonId,
        input: {
          clientId: clientId as ClientId,
          title,
          unit: '',
          fromDay: null,
          toDay: null,
          decisionRole: 'approver',
          orientation: null,
          attitude: null,
          coverage: 'unknown',
        },
      }),
    )
    this.model.put([['position', id, { clientId, personId, title }]])
    return true
  }

  async #createInteraction(): Promise<boolean> {
    const clientId = this.#one('client')
    if (clientId === null) return false
    const person = this.#one('person')
    const personIds = person === null ? [] : [person]
    const text = this.#text()
    const { id } = must(
      await createInteraction({
        input: {
          clientId: clientId as ClientId,
          personIds: personIds as PersonId[],
          kind: 'call',
          day: DAY,
          time: null,
          text,
        },
      }),
    )
    this.model.put([['interaction', id, { clientId, personIds, text }]])
    return true
  }

  async #createFollowUp(): Promise<boolean> {
    const dealId = this.#random() < 0.4 ? this.#one('deal') : null
    const interactionId = this.#random() < 0.4 ? this.#one('interaction') : null
    const clientId = this.#one('client')
    const title = this.#text()
    const { id } = must(
      await createFollowUp({
        input: {
          clientId: clientId as ClientId | null,
          personIds: [],
          title,
          dueDay: DAY,
          dueTime: null,
          interactionId: interactionId as InteractionId | null,
          ...(dealId === null ? {} : { about: { kind: 'deal', id: dealId } }),
        },
      }),
    )
    this.model.put([['followUp', id, { clientId, interactionId, title, isDone: false, aboutId: dealId }]])
    return true
  }

  async #tickFollowUp(): Promise<boolean> {
    const id = this.#one('followUp')
    if (id === null) return false
    const isDone = this.#row('followUp', id)['isDone'] !== true
    must(await (isDone ? completeFollowUpCommand : reopenFollowUpCommand)({ id: id as FollowUpId }))
    this.model.put([['followUp', id, { ...this.#row('followUp', id), isDone }]])
    return true
  }

  async #createDeal(): Promise<boolean> {
    const clientId = this.#one('client')
    if (clientId === null) return false
    const title = this.#text()
    const { id } = must(await createRecord('deal', { clientId: clientId as ClientId, title, openedOn: DAY }))
    this.model.put([['deal', id, { clientId, title }]])
    return true
  }

  async #createContract(): Promise<boolean> {
    const clientId = this.#one('client')
    if (clientId === null) return false
    const title = this.#text()
    const dealId = this.#one('deal')
    const { id } = must(
      await createRecord('contract', {
        clientId: clientId as ClientId,
        title,
        dealId: dealId as DealId | null,
        signedOn: DAY,
      }),
    )
    this.model.put([['contract', id, { clientId, title, dealId }]])
    return true
  }

  async #updateContract(): Promise<boolean> {
    const id = this.#one('contract')
    if (id === null) return false
    const title = this.#text()
    must(await updateRecord('contract', id as RecordOf<'contract'>['id'], { title }))
    this.model.put([['contract', id, { ...this.#row('contract', id), title }]])
    return true
  }

  async #delete(
    kind: PlainKind,
    remove: (ids: readonly string[]) => Promise<Result<unknown, unknown>>,
  ): Promise<boolean> {
    const id = this.#one(kind)
    if (id === null) return false
    must(await remove([id]))
    this.model.delete(kind, [id])
    return true
  }

  async #undo(): Promise<boolean> {
    if (!this.model.canUndo) return false
    must(await undo())
    this.model.undo()
    return true
  }

  async #redo(): Promise<boolean> {
    if (!this.model.canRedo) return false
    must(await redo())
    this.model.redo()
    return true
  }

  async #import(): Promise<boolean> {
    const clients = Array.from({ length: 60 }, () =>
      ClientSchema.parse({ id: v7(), name: this.#text(), class: 'prospect', createdOn: DAY }),
    )
    const planned = clients.map((client) => ['client', client] as const)
    must(await importRecords('clients', planned, () => undefined, new AbortController().signal))
    this.model.put(
      clients.map(({ id, name }) => ['client', id, { name, parentId: null, isArchived: false }] as const),
    )
    return true
  }

  async #snapshot(): Promise<boolean> {
    if (!(await flushPending(30_000))) throw new Error('The journal did not take what was pending')
    const taken = must(await bridge().request('snapshots.take', { reason: 'asked' }))
    this.snapshots[String(taken.position)] = this.model.copy()
    return true
  }

  async #restore(): Promise<boolean> {
    // By position: an id is good for one run, and rotation takes some away.
    const { snapshots } = must(await bridge().request('snapshots.list', undefined))
    const there = snapshots.filter(({ position }) => this.snapshots[String(position)] !== undefined)
    const chosen = there[Math.floor(this.#random() * there.length)]
    const rows = chosen === undefined ? undefined : this.snapshots[String(chosen.position)]
    if (chosen === undefined || rows === undefined) return false
    must(await restoreFrom(chosen.id, () => undefined, new AbortController().signal))
    this.model.become(rows)
    return true
  }
}

/** The value of a command that nothing may refuse here. */
function must<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`Refused: ${String(result.error)}`)
  return result.value
}
