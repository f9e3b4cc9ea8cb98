import { describe, expect, it } from 'vitest'
import {
  directionOf,
  INTERACTION_KINDS,
  InteractionInputSchema,
  isDealing,
} from '#shared/domain/interactions/interaction.ts'
import { anInteraction } from '../../builders.ts'

describe('an interaction', () => {
  it('is a real dealing with the client unless it is a note to ourselves or a greeting', () => {
    expect(INTERACTION_KINDS.filter((kind) => !isDealing({ kind, isGreeting: false }))).toEqual(['note'])
    expect(INTERACTION_KINDS.filter((kind) => isDealing({ kind, isGreeting: true }))).toEqual([])
  })

  it('goes where it was said to go, else as its kind does', () => {
    expect(directionOf({ kind: 'call', direction: 'incoming' })).toBe('incoming')
    const out = INTERACTION_KINDS.filter((kind) => directionOf({ kind, direction: null }) === 'outgoing')
    expect(out).toEqual(['call', 'email', 'letter'])
  })

  it('says something', () => {
    const { error } = InteractionInputSchema.safeParse({ ...anInteraction(), text: ' \n ' })
    expect(error?.issues.map(({ path, message }) => [path, message])).toEqual([[['text'], 'required']])
  })
})
