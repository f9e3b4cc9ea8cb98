export const dossierEn = {} as const
