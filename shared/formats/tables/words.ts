import { CLIENT_CLASSES, CLIENT_SOURCES, KEY_REASONS } from '#shared/domain/clients/client.ts'
import { DECISION_ROLES } from '#shared/domain/decisionTeam/position.ts'
import { PROPOSAL_STATUSES } from '#shared/domain/proposals/proposal.ts'
import { vocabularyEl } from '#shared/i18n/el/vocabulary.ts'
import { vocabularyEn } from '#shared/i18n/en/vocabulary.ts'

/** What people write in a cell for each code: our own words in both languages, and what else is usual. */
export const CLASS_WORDS = words(CLIENT_CLASSES, 'clientClass', {
  key: ['Βασικός πελάτης', 'Σημαντικός', 'Key client', 'Key account', 'A'],
  regular: ['Ενεργός', 'Κανονικός', 'Active', 'Customer', 'B'],
  prospect: ['Δυνητικός', 'Πιθανός', 'Lead', 'Potential', 'C'],
  former: ['Παλιός', 'Ανενεργός', 'Inactive', 'Lost'],
})

export const REASON_WORDS = words(KEY_REASONS, 'keyReason', {
  revenue: ['Τζίρος', 'Sales', 'Turnover'],
  image: ['Όνομα', 'Εικόνα', 'Name', 'Prestige'],
  sectorLeader: ['Ηγέτης', 'Leader', 'Market leader'],
})

export const SOURCE_WORDS = words(CLIENT_SOURCES, 'clientSource', {
  coldCall: ['Τηλέφωνο', 'Cold calling', 'Call'],
  recommendation: ['Γνωριμία', 'Referral'],
  exhibition: ['Fair', 'Trade fair', 'Trade show'],
  letter: ['Mailing'],
  inbound: ['Ιστότοπος', 'Website', 'Web'],
})

export const DECISION_ROLE_WORDS = words(DECISION_ROLES, 'decisionRole', {
  decisionMaker: ['Υπεύθυνος απόφασης', 'Decision-maker'],
  approver: ['Εγκρίνων'],
  evaluator: ['Αξιολογητής'],
  user: ['Χρήστης'],
  influencer: ['Επηρεάζων'],
  gatekeeper: [],
  sponsor: [],
  champion: [],
})

export const STATUS_WORDS = words(PROPOSAL_STATUSES, 'proposalStatus', {
  draft: ['Σχέδιο', 'Πρόχειρο'],
  sent: ['Απεσταλμένη', 'Εστάλη'],
  received: ['Ελήφθη'],
  inTalks: ['Διαπραγμάτευση', 'Σε διαπραγμάτευση', 'Negotiation', 'In negotiation'],
  accepted: ['Αποδεκτή', 'Κερδήθηκε', 'Won'],
  declined: ['Απορριφθείσα', 'Χάθηκε', 'Rejected', 'Lost'],
  withdrawn: ['Ακυρώθηκε', 'Cancelled'],
})

type Group = 'clientClass' | 'keyReason' | 'clientSource' | 'decisionRole' | 'proposalStatus'

function words<Code extends string>(
  codes: readonly Code[],
  group: Group,
  others: Readonly<Record<Code, readonly string[]>>,
): Readonly<Record<Code, readonly string[]>> {
  const own: readonly Readonly<Record<string, string>>[] = [vocabularyEn[group], vocabularyEl[group]]
  const entries = codes.map((code): [Code, readonly string[]] => [
    code,
    [...own.flatMap((vocabulary) => vocabulary[code] ?? []), ...others[code]],
  ])
  return Object.fromEntries(entries) as Record<Code, readonly string[]> // one entry for each code
}
