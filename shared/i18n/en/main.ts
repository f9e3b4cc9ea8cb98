export const mainEn = {} as const
