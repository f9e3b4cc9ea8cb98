import { describe, expect, it } from 'vitest'
import { createClient } from '#renderer/commands/clients.ts'
import { undo } from '#renderer/commands/lib/undo.ts'
import { createPerson, updatePerson } from '#renderer/commands/people.ts'
import { recordCallAttempt, sendLetter, takeStandCards } from '#renderer/commands/prospecting.ts'
import { createRecord } from '#renderer/commands/records.ts'
import { followUpsOfClient } from '#renderer/data/queries/followUps.ts'
import { interactionsOfClient } from '#renderer/data/queries/interactions.ts'
import { getRecord, listRecords, recordsNaming } from '#renderer/data/queries/records.ts'
import { today } from '#renderer/lib/clock.ts'
import { knownIndex, planStandCards } from '#shared/domain/prospecting/standCardRules.ts'
import { addDays } from '#shared/lib/days.ts'
import { aStore } from '#test/renderer/aStore.ts'
import { anId, anInteraction } from '#test/shared/builders.ts'
import { aCard } from '#test/shared/domain/prospecting/builders.ts'
import { aClientInput, aPersonInput, aPositionInput, done } from './inputs.ts'

async function aClientWithPerson() {
  const { id: clientId } = done(await createClient({ input: aClientInput() }))
  const { id: personId, positionId } = done(
    await createPerson({ input: aPersonInput(), position: aPositionInput(clientId) }),
  )
  if (positionId === null) throw new Error('A position was asked for')
  return { clientId, personId, positionId }
}

async function aListOf(clientIds: Awaited<ReturnType<typeof aClientWithPerson>>['clientId'][]) {
  return done(await createRecord('callList', { name: 'Νοέμβριος', madeOn: today(), clientIds })).id
}

describe('writing down a call', () => {
  it('writes the attempt, the dealing, the objection, the follow-up and the deal, and one undo takes all back', async () => {
    await aStore()
    const { clientId, personId } = await aClientWithPerson()
    const callListId = await aListOf([clientId])
    const { id } = done(
      await recordCallAttempt({
        attempt: {
          clientId,
          personId,
          callListId,
          result: 'interested',
          nextTryOn: null,
          note: 'Θέλει τιμές',
        },
        summary: 'Ενδιαφέρεται. Θέλει τιμές',
        objections: [{ topic: 'price', objection: 'Ακριβό', answer: 'Απόσβεση', outcome: 'answered' }],
        followUp: { title: 'Τιμοκατάλογος', dueDay: addDays(today(), 2) },
        deal: { title: 'Θάλαμος' },
      }),
    )
    expect(await getRecord('callAttempt', id)).toMatchObject({ callListId, day: today() })
    const [dealing] = await interactionsOfClient(clientId)
    expect(dealing).toMatchObject({
      kind: 'call',
      direction: 'outgoing',
      personIds: [personId],
      about: { kind: 'callAttempt', id },
    })
    expect(await recordsNaming('objection', 'attemptId', id)).toHaveLength(1)
    expect(await recordsNaming('deal', 'clientId', clientId)).toMatchObject([{ source: 'coldCall' }])
    expect(await followUpsOfClient(clientId)).toMatchObject([{ interactionId: dealing?.id }])

    expect((await undo()).ok).toBe(true)
    for (const kind of ['callAttempt', 'objection', 'deal'] as const)
      expect(await listRecords(kind)).toEqual([])
    expect(await interactionsOfClient(clientId)).toEqual([])
    expect(await followUpsOfClient(clientId)).toEqual([])
  })

  it('ends an earlier "try again" of the same list, and no other', async () => {
    await aStore()
    const { clientId } = await aClientWithPerson()
    const [one, other] = [await aListOf([clientId]), await aListOf([clientId])]
    const call = (callListId: typeof one) =>
      recordCallAttempt({
        attempt: {
          ...{ clientId, personId: null, callListId, result: 'noAnswer', note: '' },
          nextTryOn: addDays(today(), 1),
        },
        ...{ summary: 'Δεν απάντησε', objections: [], followUp: null, deal: null },
      })
    const first = done(await call(one))
    const elsewhere = done(await call(other))
    const second = done(await call(one))
    expect((await getRecord('callAttempt', first.id))?.nextTryOn).toBeNull()
    expect((await getRecord('callAttempt', elsewhere.id))?.nextTryOn).not.toBeNull()
    expect((await getRecord('callAttempt', second.id))?.nextTryOn).not.toBeNull()
  })
})

describe('taking over the cards of a stand', () => {
  it('makes people, clients, positions and dealings, and one undo takes all back', async () => {
    await aStore()
    const { id: exhibitionId } = done(
      await createRecord('exhibition', { name: 'Food Expo', fromDay: today() }),
    )
    const exhibition = await getRecord('exhibition', exhibitionId)
    if (exhibition === null) throw new Error('It was just made')
    const known = { clients: [], people: [], positions: [] }
    const options = { today: today(), newId: anId, source: 'Έκθεση Food Expo', exhibition }
    const [plan] = planStandCards([aCard()], knownIndex(known), options)
    if (!plan?.person || !plan.client || !plan.position) throw new Error('The card is whole')
    const { person, client, position } = plan
    const dealing = anInteraction({
      clientId: client.id,
      personIds: [person.id],
      kind: 'event',
      day: today(),
    })
    const card = { id: anId(), personId: person.id, clientId: client.id, note: '' }
    done(
      await takeStandCards({
        exhibitionId,
        clients: [client],
        people: [person],
        positions: [position],
        interactions: [dealing],
        cards: [card],
      }),
    )
    expect(await listRecords('client')).toMatchObject([{ source: 'exhibition', class: 'prospect' }])
    expect(await listRecords('position')).toHaveLength(1)
    expect((await getRecord('exhibition', exhibitionId))?.cards).toEqual([card])

    expect((await undo()).ok).toBe(true)
    for (const kind of ['client', 'person', 'position', 'interaction'] as const)
      expect(await listRecords(kind)).toEqual([])
    expect((await getRecord('exhibition', exhibitionId))?.cards).toEqual([])
  })

  it('stores nothing when a position is of somebody who is not there', async () => {
    await aStore()
    const { clientId, positionId } = await aClientWithPerson()
    const { id: exhibitionId } = done(
      await createRecord('exhibition', { name: 'Food Expo', fromDay: today() }),
    )
    const stray = (await listRecords('position')).filter(({ id }) => id === positionId)
    const positions = stray.map((position) => ({ ...position, clientId, personId: anId() as never })) // nobody has it
    const answer = await takeStandCards({
      ...{ exhibitionId, clients: [], people: [], interactions: [], cards: [] },
      positions,
    })
    expect(answer).toEqual({ ok: false, error: 'notFound' })
  })
})

describe('sending a letter to many', () => {
  async function aLetter() {
    const who = await aClientWithPerson()
    const { id } = done(
      await createRecord('letter', {
        title: 'Χειμώνας',
        subject: 'Πριν από τον χειμώνα',
        positionIds: [who.positionId],
        writtenOn: today(),
      }),
    )
    return { ...who, letterId: id }
  }

  it('writes it into the dossier of each recipient once, and one undo takes that back', async () => {
    await aStore()
    const { letterId, clientId, personId, positionId } = await aLetter()
    const send = () => sendLetter({ letterId, letters: [{ positionId, text: 'Αγαπητή κυρία Παππά' }] })
    done(await send())
    expect(await interactionsOfClient(clientId)).toMatchObject([
      { kind: 'letter', direction: 'outgoing', personIds: [personId], text: 'Αγαπητή κυρία Παππά' },
    ])
    expect((await getRecord('letter', letterId))?.sentOn).toBe(today())
    expect(await send()).toEqual({ ok: false, error: 'alreadySent' })

    expect((await undo()).ok).toBe(true)
    expect(await interactionsOfClient(clientId)).toEqual([])
    expect((await getRecord('letter', letterId))?.sentOn).toBeNull()
  })

  it('is refused as a whole when one recipient is restricted', async () => {
    await aStore()
    const { letterId, clientId, personId, positionId } = await aLetter()
    done(await updatePerson({ id: personId, input: aPersonInput({ restricted: true }) }))
    const answer = await sendLetter({ letterId, letters: [{ positionId, text: 'Αγαπητή' }] })
    expect(answer).toEqual({ ok: false, error: 'mayNotReceive' })
    expect(await interactionsOfClient(clientId)).toEqual([])
  })
})
