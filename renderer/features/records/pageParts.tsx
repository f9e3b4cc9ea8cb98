import type { ReactNode } from 'react'
import { DealParts } from '#renderer/features/deals/index.ts'
import { QuestionPart } from '#renderer/features/house/index.ts'
import { PlanParts } from '#renderer/features/plan/index.ts'
import { AllowancePart, DebtsPart } from '#renderer/features/service/index.ts'
import { TenderParts } from '#renderer/features/tenders/index.ts'
import type { RecordOf } from '#shared/domain/records.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'
import type { AnyRecord } from './anyRecord.ts'
import type { FieldName } from './spec.ts'

/** What only the page of one kind has; it stands above the facts. */
const parts: { readonly [Kind in TradeKind]?: (record: RecordOf<Kind>) => ReactNode } = {
  accountPlan: (plan) => <PlanParts plan={plan} />,
  deal: (deal) => <DealParts deal={deal} />,
  productQuestion: (question) => <QuestionPart question={question} />,
  referral: (referral) => <AllowancePart referral={referral} />,
  request: () => <DebtsPart />,
  tender: (tender) => <TenderParts tender={tender} />,
}

/** Fields that these parts show already, so that the facts need not say them again. */
const shown: { readonly [Kind in TradeKind]?: readonly FieldName<Kind>[] } = {
  accountPlan: ['target', 'objectives', 'relationshipGoals', 'actions', 'review'],
  deal: ['stage', 'probability', 'openedOn', 'roles'],
  productQuestion: ['askedOn', 'passedOn', 'answer', 'answeredOn', 'toldOn'],
  tender: ['status', 'criteria', 'participantIds'],
}

/** The fields that the own parts of a kind show. */
export function shownByParts(kind: TradeKind): readonly string[] {
  return shown[kind] ?? []
}

/** The own parts of a record's page; null for kinds that have none. */
export function PageParts({ kind, record }: { readonly kind: TradeKind; readonly record: AnyRecord }) {
  // Safe: the part was taken by the kind of the record.
  const draw = parts[kind] as ((record: AnyRecord) => ReactNode) | undefined
  return draw === undefined ? null : draw(record)
}
