export { DossierPage } from './DossierPage.tsx'
export { PrintDossier } from './PrintDossier.tsx'
