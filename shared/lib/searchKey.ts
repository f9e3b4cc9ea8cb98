/**
 * The form under which text is searched: no accents, lower case, final sigma as sigma, spaces folded
 * («Γεώργιος Ἀθήνα» → «γεωργιοσ αθηνα»).
 */
export function searchKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ς/g, 'σ')
    .replace(/\s+/g, ' ')
    .trim()
}
