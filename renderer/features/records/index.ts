/** The records of the trade: the form, the list, the page and the sections of any kind, made from its spec. */
export { addRecord, type RecordPresets } from './addRecord.ts'
export { RecordForm } from './RecordForm.tsx'
export { RecordListPage } from './RecordListPage.tsx'
export { RecordPage } from './RecordPage.tsx'
export { RecordSection } from './RecordSection.tsx'
export { DrawnSections, RecordSections } from './RecordSections.tsx'
export { type RecordRow, rowsOf } from './RecordListView.ts'
export { openCount, readSections, type SectionRows } from './recordSectionRows.ts'
