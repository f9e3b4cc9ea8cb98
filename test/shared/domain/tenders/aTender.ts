import {
  type Tender,
  type TenderCriterion,
  TenderCriterionSchema,
  TenderSchema,
} from '#shared/domain/tenders/tender.ts'
import { anId } from '#test/shared/builders.ts'

export function aTender(over: Partial<Tender> = {}): Tender {
  return TenderSchema.parse({
    id: anId(),
    clientId: anId(),
    title: 'Συντήρηση δημοτικών κτιρίων',
    deadline: '2027-06-30',
    ...over,
  })
}

export function aCriterion(over: Partial<TenderCriterion> = {}): TenderCriterion {
  return TenderCriterionSchema.parse({ id: anId(), name: 'Τιμή', ...over })
}
