/** The cases that the texts need, each with its article. */
export interface GreekForms {
  readonly nominative: string
  readonly genitive: string
  readonly accusative: string
}

/** «ο κύριος Καλλέργης, του κυρίου Καλλέργη, τον κύριο Καλλέργη»; «η κυρία Ντάγκα, της κυρίας Ντάγκα, την κυρία Ντάγκα». */
export function politeForms(givenName: string, familyName: string): GreekForms {
  if (!isMan(givenName)) {
    // A woman's family name already is a genitive, so it stays as it is.
    return {
      nominative: `η κυρία ${familyName}`,
      genitive: `της κυρίας ${familyName}`,
      accusative: `την κυρία ${familyName}`,
    }
  }
  return {
    nominative: `ο κύριος ${familyName}`,
    genitive: `του κυρίου ${ofMan(familyName)}`,
    accusative: `τον κύριο ${toMan(familyName)}`,
  }
}

/** Greek names of men end in a sigma, those of women in a vowel. */
export function isMan(greekGivenName: string): boolean {
  return greekGivenName.endsWith('ς')
}

function ofMan(familyName: string): string {
  if (familyName.endsWith('ος')) return `${familyName.slice(0, -2)}ου`
  if (familyName.endsWith('ός')) return `${familyName.slice(0, -2)}ού`
  return toMan(familyName)
}

function toMan(familyName: string): string {
  return familyName.endsWith('ς') ? familyName.slice(0, -1) : familyName
}
