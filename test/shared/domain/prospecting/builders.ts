import { type CallAttempt, CallAttemptSchema } from '#shared/domain/prospecting/callAttempt.ts'
import { type Exhibition, ExhibitionSchema } from '#shared/domain/prospecting/exhibition.ts'
import { type Objection, ObjectionSchema } from '#shared/domain/prospecting/objection.ts'
import { EMPTY_CARD, type TypedCard } from '#shared/domain/prospecting/standCardRules.ts'
import { anId } from '#test/shared/builders.ts'

export function anAttempt(over: Partial<CallAttempt> = {}): CallAttempt {
  return CallAttemptSchema.parse({
    id: anId(),
    clientId: anId(),
    day: '2026-11-20',
    result: 'noAnswer',
    ...over,
  })
}

export function anObjection(over: Partial<Objection> = {}): Objection {
  return ObjectionSchema.parse({ id: anId(), day: '2026-11-20', objection: 'Είστε ακριβοί', ...over })
}

export function anExhibition(over: Partial<Exhibition> = {}): Exhibition {
  return ExhibitionSchema.parse({ id: anId(), name: 'Food Expo', fromDay: '2026-11-14', ...over })
}

export function aCard(over: Partial<TypedCard> = {}): TypedCard {
  return { ...EMPTY_CARD, givenName: 'Άννα', familyName: 'Βέργου', company: 'Κρύα Αλυσίδα ΑΕ', ...over }
}
