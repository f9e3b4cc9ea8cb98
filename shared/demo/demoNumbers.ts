/** Telephone numbers that nobody has: zeros after the code. */

const NATIONAL_DIGITS = 10

/** «+30 210 000 0104», and with longer codes «+30 22410 00104». */
export function landline(areaCode: string, number: number): string {
  return grouped(areaCode, number)
}

/** «+30 690 000 0104». */
export function mobile(number: number): string {
  return grouped('690', number)
}

function grouped(code: string, number: number): string {
  const digits = String(number).padStart(NATIONAL_DIGITS - code.length, '0')
  const spaced = digits.length > 5 ? `${digits.slice(0, 3)} ${digits.slice(3)}` : digits
  return `+30 ${code} ${spaced}`
}
