/** So many bytes of a file travel in one message. */
export const ATTACHMENT_CHUNK_BYTES = 4 << 20

export const ATTACHMENT_ERRORS = [
  'tooLarge',
  'unknownUpload',
  'incomplete',
  'diskFull',
  'readOnly',
  'folderGone',
  'writeFailed',
] as const
