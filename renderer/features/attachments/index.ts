export { AttachmentsSection } from './AttachmentsSection.tsx'
export { addFiles } from './uploads.ts'
export { registerFileTaker } from './fileTakers.ts'
export { storeFile, type StoreFileError } from './storeFile.ts'
