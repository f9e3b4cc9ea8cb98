import type { OpenDialog } from '#renderer/navigation/route.ts'
import type { Client } from '#shared/domain/clients/client.ts'
import type { DossierQuestion } from '#shared/domain/dossier/completeness.ts'
import type { Member } from '#shared/domain/dossier/dossierRules.ts'
import { fullName } from '#shared/domain/people/person.ts'
import type { Translate } from '#shared/i18n/translate.ts'

/** The next question as a sentence. */
export function questionText(question: DossierQuestion, members: readonly Member[], t: Translate): string {
  if (question.personId === null) return t(`dossier.completeness.question.${question.ask}`)
  const member = members.find(({ person }) => person.id === question.personId)
  const name = member === undefined ? '' : fullName(member.person)
  return t(`dossier.completeness.questionOf.${question.ask}`, { name })
}

/** The form in which the answer is written down. */
export function dialogFor(question: DossierQuestion, client: Client, members: readonly Member[]): OpenDialog {
  if (question.personId === null) {
    switch (question.ask) {
      case 'decisionMaker':
        return { dialog: 'personForm', clientId: client.id }
      case 'expectations':
        return { dialog: 'recordForm', kind: 'expectation', clientId: client.id }
      case 'competitors':
        return { dialog: 'recordForm', kind: 'competitorPresence', clientId: client.id }
      default:
        return { dialog: 'clientForm', clientId: client.id }
    }
  }
  switch (question.ask) {
    case 'orientation':
    case 'attitude': {
      const member = members.find(({ person }) => person.id === question.personId)
      return { dialog: 'positionForm', positionId: member?.position.id, clientId: client.id }
    }
    case 'contact':
    case 'birthday':
    case 'hobbies':
    case 'values':
    case 'family':
      return { dialog: 'personForm', personId: question.personId }
  }
}
