/** What the lists of all records have in common. */
export { ListPage } from './ListPage.tsx'
export { useList } from './useList.ts'
