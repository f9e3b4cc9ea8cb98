/** People: the list, the form, and the card in full. */
export { PersonForm } from './PersonForm.tsx'
export { PersonListPage } from './PersonListPage.tsx'
export { PersonPage } from './PersonPage.tsx'
