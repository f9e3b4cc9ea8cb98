import type { ClientSource } from '#shared/domain/clients/client.ts'
import type { Language } from '#shared/i18n/messages.ts'

/** Fixed wordings of the house that sells: why it holds a card, and where the card came from. */
export const house: Readonly<
  Record<Language, { readonly purpose: string; readonly cardSource: Readonly<Record<ClientSource, string>> }>
> = {
  el: {
    purpose: 'Επικοινωνία για προσφορές και συντήρηση ψυκτικών εγκαταστάσεων',
    cardSource: {
      coldCall: 'Από τον ίδιο τον άνθρωπο, στο τηλέφωνο',
      recommendation: 'Από κοινό γνωστό, με τη συγκατάθεσή τους',
      exhibition: 'Κάρτα από έκθεση',
      letter: 'Από την ιστοσελίδα της εταιρείας',
      inbound: 'Μας έγραψε ο ίδιος ο άνθρωπος',
    },
  },
  en: {
    purpose: 'Contact about proposals and service of refrigeration plants',
    cardSource: {
      coldCall: 'From the person, by telephone',
      recommendation: 'From a common acquaintance, with their consent',
      exhibition: 'Card from an exhibition',
      letter: "From the company's website",
      inbound: 'The person wrote to us',
    },
  },
}
