/** Currencies offered first; a stored one that is not among them is offered too. */
export const CURRENCIES = ['EUR', 'USD', 'GBP', 'CHF'] as const
