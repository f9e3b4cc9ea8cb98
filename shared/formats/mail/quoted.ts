/**
 * What somebody wrote in this mail, without the history of the conversation below it: from "On … wrote:", "Original
 * message", a block of From/Sent/To lines or a tail of `>` lines on. If nothing is left, e.g. of a bare forward or of
 * answers written between quoted lines, the mail stays whole.
 */
export function withoutHistory(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  const first = lines.findIndex((_, index) => beginsHistory(lines, index))
  const own = first === -1 ? lines : lines.slice(0, first)
  const kept = withoutQuotedTail(own).join('\n').trim()
  return kept === '' ? lines.join('\n').trim() : kept
}

function beginsHistory(lines: readonly string[], index: number): boolean {
  const line = (lines[index] ?? '').trim()
  if (SEPARATOR.test(line)) return true
  if (isHeaderBlock(lines, index)) return true
  // "On Monday, … wrote:" may be broken into two or three lines; only quoted text may follow it.
  for (let count = 1; count <= 3; count += 1) {
    const joined = lines
      .slice(index, index + count)
      .map((part) => part.trim())
      .join(' ')
    if (joined.length <= 300 && ATTRIBUTION.test(joined)) return !hasOwnWordsAfter(lines, index + count)
  }
  return false
}

/** Answers between quoted lines: whoever writes below a quotation wants it read with the quotation. */
function hasOwnWordsAfter(lines: readonly string[], from: number): boolean {
  const rest = lines.slice(from).map((line) => line.trim())
  const quoted = rest.findIndex((line) => line.startsWith('>'))
  if (quoted === -1) return false
  // A signature behind the quotation is no answer.
  const signature = rest.indexOf('--', quoted)
  const answers = rest.slice(quoted, signature === -1 ? rest.length : signature)
  return answers.some((line) => line !== '' && !line.startsWith('>'))
}

/** At least three lines "From: …", "Sent: …", "To: …" after each other, in the languages we know. */
function isHeaderBlock(lines: readonly string[], index: number): boolean {
  if (!FROM_LINE.test((lines[index] ?? '').trim())) return false
  const following = lines.slice(index + 1, index + 7).filter((line) => HEADER_LINE.test(line.trim()))
  return following.length >= 2
}

/** Quoted lines at the end belong to the history even where no sentence announces them. */
function withoutQuotedTail(lines: readonly string[]): readonly string[] {
  let end = lines.length
  while (end > 0 && /^\s*(>.*)?$/.test(lines[end - 1] ?? '')) end -= 1
  return lines.slice(0, end)
}

/** "-----Original Message-----", «-----Αρχικό μήνυμα-----», and the line that Outlook draws. */
const SEPARATOR =
  /^(-{2,}\s*(original message|forwarded message|αρχικό μήνυμα|προωθημένο μήνυμα|προωθούμενο μήνυμα)\s*-{2,}|_{20,})$/i

/** "On 3 Nov 2026, at 10:00, Anna wrote:", «Στις Τρί 3 Νοε 2026 στις 10:00 π.μ., ο χρήστης Άννα έγραψε:». */
const ATTRIBUTION =
  /^(>?\s*)(on\s.{5,}\swrote|στις\s.{5,}\s(έγραψε|εγραψε)|την?\s.{5,}\s(έγραψε|εγραψε)|am\s.{5,}\sschrieb.*|le\s.{5,}\sa écrit)\s*:$/i

const FROM_LINE = /^\*?(from|από|απο|von|de)\s*:\s*\*?\s*\S/i
const HEADER_LINE =
  /^\*?(sent|date|to|cc|subject|στάλθηκε|εστάλη|ημερομηνία|ημ\/νία|προς|κοιν|κοινοποίηση|θέμα|gesendet|an|betreff|envoyé|à|objet)\s*\.?:/i
