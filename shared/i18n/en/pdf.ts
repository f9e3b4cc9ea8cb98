export const pdfEn = {} as const
