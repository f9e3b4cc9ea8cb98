import { describe, expect, it } from 'vitest'
import {
  INTERACTION_KINDS,
  InteractionInputSchema,
  isDealing,
} from '#shared/domain/interactions/interaction.ts'
import { anInteraction } from '../../builders.ts'

describe('an interaction', () => {
  it('is a dealing with the client unless it is a note to ourselves', () => {
    expect(INTERACTION_KINDS.filter((kind) => !isDealing({ kind }))).toEqual(['note'])
  })

  it('says something', () => {
    const { error } = InteractionInputSchema.safeParse({ ...anInteraction(), text: ' \n ' })
    expect(error?.issues.map(({ path, message }) => [path, message])).toEqual([[['text'], 'required']])
  })
})
