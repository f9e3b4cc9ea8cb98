import { CLIENT_CLASSES, CLIENT_SOURCES, KEY_REASONS } from '#shared/domain/clients/client.ts'
import { DECISION_ROLES } from '#shared/domain/decisionTeam/position.ts'
import { PROPOSAL_STATUSES } from '#shared/domain/proposals/proposal.ts'
import { type FieldName, type FieldOf, type TableKind } from '#shared/formats/tables/fields.ts'
import type { PlannedRow, RowProblem } from '#shared/formats/tables/rows.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import { assertNever } from '#shared/lib/assertNever.ts'

/** What a field is called. */
export function fieldLabel(t: Translate, kind: TableKind, field: FieldName): string {
  // A field comes from the mapping of its own kind.
  switch (kind) {
    case 'clients':
      return t(`importing.fields.clients.${field as FieldOf<'clients'>}`)
    case 'people':
      return t(`importing.fields.people.${field as FieldOf<'people'>}`)
    case 'proposals':
      return t(`importing.fields.proposals.${field as FieldOf<'proposals'>}`)
    default:
      return assertNever(kind)
  }
}

/** Why a row cannot be taken, in sentences. */
export function problemTexts(
  t: Translate,
  kind: TableKind,
  problems: readonly RowProblem[],
): readonly string[] {
  return problems.map((problem) => {
    const field = fieldLabel(t, kind, problem.field)
    const value = shortened(problem.value)
    switch (problem.code) {
      case 'unknownWord':
        return t('importing.problem.unknownWord', {
          field,
          value,
          words: knownWords(t, problem.field).join(', '),
        })
      case 'required':
      case 'tooLong':
      case 'titleWithoutClient':
        return t(`importing.problem.${problem.code}`, { field })
      case 'endsBeforeStart':
        return t('importing.problem.endsBeforeStart')
      case 'unknownClient':
      case 'ambiguousClient':
        return t(`importing.problem.${problem.code}`, { value })
      case 'invalidEmail':
      case 'invalidDay':
      case 'noSuchDay':
      case 'invalidAmount':
      case 'invalidCurrency':
      case 'invalidNumber':
      case 'invalidYear':
        return t(`importing.problem.${problem.code}`, { field, value })
      default:
        return assertNever(problem.code)
    }
  })
}

/** What a row is like that is there already; empty for a new one. */
export function likenessNote(t: Translate, { like, outcome }: PlannedRow): string {
  if (like === null) return ''
  if (like.row !== null) return t('importing.note.repeated', { number: like.row })
  return t(outcome === 'filled' ? 'importing.note.filled' : 'importing.note.known', { label: like.label })
}

function knownWords(t: Translate, field: FieldName): readonly string[] {
  switch (field) {
    case 'class':
      return CLIENT_CLASSES.map((code) => t(`vocabulary.clientClass.${code}`))
    case 'keyReasons':
      return KEY_REASONS.map((code) => t(`vocabulary.keyReason.${code}`))
    case 'source':
      return CLIENT_SOURCES.map((code) => t(`vocabulary.clientSource.${code}`))
    case 'decisionRole':
      return DECISION_ROLES.map((code) => t(`vocabulary.decisionRole.${code}`))
    case 'status':
      return PROPOSAL_STATUSES.map((code) => t(`vocabulary.proposalStatus.${code}`))
    default:
      return []
  }
}

const SHOWN_LENGTH = 40

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > SHOWN_LENGTH ? `${line.slice(0, SHOWN_LENGTH)}…` : line
}
