export const clientsEn = {} as const
