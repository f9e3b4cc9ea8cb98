import { describe, expect, it } from 'vitest'
import type { Orientation } from '#shared/domain/decisionTeam/position.ts'
import { suggestedArguments, unconvincedReaders } from '#shared/domain/proposals/argumentRules.ts'
import type { Argument } from '#shared/domain/proposals/proposal.ts'
import { anId, aPosition } from '#test/shared/builders.ts'

const reader = (orientation: Orientation | null) => ({ position: aPosition({ orientation }) })
const argument = (orientation: Orientation | null): Argument => ({
  id: anId(),
  group: 'participants',
  orientation,
  text: 'Because',
})

const boss = reader('executive')
const finance = reader('financial')
const engineer = reader('technical')
const unknown = reader(null)

describe('the arguments that are suggested', () => {
  it('go by the orientation of the readers', () => {
    const suggestions = suggestedArguments([finance, boss, unknown], [])
    expect(suggestions.map(({ orientation, usual }) => [orientation, usual])).toEqual([
      ['executive', ['recognisedStatus', 'exclusiveTerms', 'knowledgeOfFirm']],
      ['financial', ['economicEffect', 'statistics']],
    ])
    expect(suggestions[1]?.readers).toEqual([finance])
  })

  it('come first for those to whom no argument speaks yet', () => {
    const suggestions = suggestedArguments([boss, finance], [argument('executive')])
    expect(suggestions.map(({ orientation, isCovered }) => [orientation, isCovered])).toEqual([
      ['financial', false],
      ['executive', true],
    ])
  })
})

describe('the readers whom nothing convinces yet', () => {
  it('are those to whose orientation no argument speaks', () => {
    const result = unconvincedReaders([boss, finance, engineer], [argument('financial'), argument(null)])
    expect(result.unaddressed).toEqual([boss, engineer])
  })

  it('are told apart from those of whom nobody knows what convinces them', () => {
    expect(unconvincedReaders([unknown, boss], [argument('executive')])).toEqual({
      unaddressed: [],
      unknown: [unknown],
    })
  })
})
