/** One sentence for each code that the validators give. */
export const validationEn = {
  required: 'Please fill this in.',
  tooLong: 'This is too long.',
  invalidEmail: 'This does not look like an e-mail address, for example maria@company.gr.',
  invalidTime: 'A time looks like 09:30.',
  invalidCurrency: 'A currency is three capital letters, for example EUR.',
  invalidAmount: 'An amount is a number, for example 12,500.00.',
  invalidNumber: 'This has to be a whole number.',
  invalidDay: 'There is no such day.',
  invalidMonth: 'A month lies between 1 and 12.',
  invalidYear: 'A year has four digits, for example 1975.',
  dayWithoutMonth: 'A day needs its month too.',
  noSuchDay: 'There is no such day in that month.',
  endsBeforeStart: 'The end lies before the start.',
  invalidPhoto: 'This picture could not be read. A JPEG or PNG works.',
  invalid: 'This could not be understood.',
} as const
