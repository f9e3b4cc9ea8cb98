import { describe, expect, it } from 'vitest'
import { createClient } from '#renderer/commands/clients.ts'
import { answerProductQuestion, passProductQuestion, tellProductAnswer } from '#renderer/commands/house.ts'
import { undo } from '#renderer/commands/lib/undo.ts'
import { createPerson } from '#renderer/commands/people.ts'
import { createRecord, updateRecord } from '#renderer/commands/records.ts'
import { interactionsOfClient } from '#renderer/data/queries/interactions.ts'
import { getRecord } from '#renderer/data/queries/records.ts'
import { today } from '#renderer/lib/clock.ts'
import { aStore } from '../aStore.ts'
import { aClientInput, aPersonInput, done } from './inputs.ts'

const ANSWER = 'Ως τους −28 °C.\n  Με απόψυξη κάθε έξι ώρες, όχι λιγότερο.'

async function aQuestion() {
  await aStore()
  const { id: clientId } = done(await createClient({ input: aClientInput() }))
  const { id: personId } = done(await createPerson({ input: aPersonInput() }))
  const { id: specialistId } = done(await createRecord('specialist', { name: 'Στέλιος Μαυρίδης' }))
  const question = { clientId, personId, question: 'Πόσο χαμηλά πάει;', askedOn: today() }
  const { id } = done(await createRecord('productQuestion', question))
  return { id, clientId, personId, specialistId }
}

describe('the way of a product question', () => {
  it('reaches the client word for word, and one undo takes the telling back', async () => {
    const { id, clientId, personId, specialistId } = await aQuestion()
    done(await passProductQuestion({ id, specialistId }))
    done(await answerProductQuestion({ id, words: ANSWER }))
    done(await tellProductAnswer({ id, words: ANSWER, way: 'email' }))
    expect(await getRecord('productQuestion', id)).toMatchObject({
      ...{ specialistId, passedOn: today(), answeredOn: today(), toldOn: today() },
      answer: ANSWER,
    })
    expect(await interactionsOfClient(clientId)).toMatchObject([
      {
        kind: 'email',
        direction: 'outgoing',
        text: ANSWER,
        personIds: [personId],
        about: { kind: 'productQuestion', id },
      },
    ])

    expect((await undo()).ok).toBe(true)
    expect(await getRecord('productQuestion', id)).toMatchObject({ answer: ANSWER, toldOn: null })
    expect(await interactionsOfClient(clientId)).toEqual([])
  })

  it('stores nothing when the words are others, when there are none, and when the client knows already', async () => {
    const { id, clientId } = await aQuestion()
    expect(await tellProductAnswer({ id, words: '', way: 'call' })).toEqual({ ok: false, error: 'noAnswer' })
    expect(await answerProductQuestion({ id, words: '  ' })).toEqual({ ok: false, error: 'noAnswer' })
    done(await answerProductQuestion({ id, words: ANSWER }))
    expect(await tellProductAnswer({ id, words: 'Ως τους −28 °C.', way: 'call' })).toEqual({
      ok: false,
      error: 'wordsChanged',
    })
    expect(await interactionsOfClient(clientId)).toEqual([])
    done(await tellProductAnswer({ id, words: ANSWER, way: 'call' }))
    expect(await tellProductAnswer({ id, words: ANSWER, way: 'call' })).toEqual({
      ok: false,
      error: 'alreadyTold',
    })
    expect(await answerProductQuestion({ id, words: 'Άλλο' })).toEqual({ ok: false, error: 'alreadyTold' })
  })

  it('goes to somebody who is there, as long as there is no answer', async () => {
    const { id, clientId, specialistId } = await aQuestion()
    expect(await passProductQuestion({ id, specialistId: clientId as never })).toEqual({
      ok: false,
      error: 'notFound',
    })
    done(await answerProductQuestion({ id, words: ANSWER }))
    expect(await passProductQuestion({ id, specialistId })).toEqual({ ok: false, error: 'alreadyAnswered' })
  })
})

describe('what is stored of the house', () => {
  it('has not told what is not there, and has one owner for a request', async () => {
    const { id, specialistId } = await aQuestion()
    done(await updateRecord('productQuestion', id, { toldOn: today() }))
    expect((await getRecord('productQuestion', id))?.toldOn).toBeNull()
    const request = done(
      await createRecord('request', {
        ...{ what: 'Σχέδιο', askedOn: today(), dueOn: today() },
        owner: 'Ρένα',
        specialistId,
      }),
    )
    expect(await getRecord('request', request.id)).toMatchObject({ owner: '', specialistId })
  })
})
