/** Clients: the list and the form. Their dossier is a feature of its own. */
export { ClientForm } from './ClientForm.tsx'
export { ClientListPage } from './ClientListPage.tsx'
