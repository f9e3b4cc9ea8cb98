/** Files that hang on records. */
export const attachmentsEn = {
  title: 'Files',
  add: 'Add file…',
  empty: 'No files yet. Drop them here, paste them or choose them.',
  all_one: 'Show the file',
  all_other: 'Show all {{count}} files',
  dropHere: 'Drop files here',
  loadFailed: 'The files could not be listed',
  loadFailedText: 'Nothing was changed. Try again.',
  /** The line under a name. */
  facts: '{{size}}, added {{day}}',
  open: 'Open',
  save: {
    label: 'Save as…',
    /** The system's own question where to. */
    title: 'Save file',
    button: 'Save',
    done: 'Saved: {{name}}',
    show: 'Show in folder',
  },
  rename: {
    label: 'Rename and note…',
    title: 'File',
    name: 'Name',
    note: 'Note',
    noteHint: 'For whom, which version, what matters in it.',
    save: 'Save',
    cancel: 'Cancel',
  },
  delete: 'Delete',
  actions: 'Actions for {{name}}',
  /** On its way into the vault. */
  running: {
    label: 'Adding files',
    one: 'Adding {{name}}',
    progress: '{{done}} of {{size}}',
    waits: 'Waiting, {{size}}',
    cancel: 'Cancel adding {{name}}',
    again: 'Try again',
    forget: 'Take {{name}} off the list',
  },
  alreadyThere_one: 'This file is already here.',
  alreadyThere_other: '{{count}} of these files are already here.',
  /** Why a file was not added. */
  refused: {
    tooLarge: 'Not added: {{size}} is too large. Up to {{limit}} can be added.',
    folder: 'Not added: folders cannot be added. Open the folder and choose the files in it.',
    unreadable: 'Not added: the file could not be read. Was it moved or changed meanwhile?',
    diskFull: 'Not added: the disk is full. Free some space and try again.',
    readOnly: 'Not added: the disk with your data is read-only.',
    folderGone: 'Not added: the folder with your data cannot be reached.',
    writeFailed: 'Not added: the disk could not keep it. Try again.',
    recordGone: 'Not added: what it belongs to was deleted meanwhile.',
  },
  /** Why a file was not opened or saved. */
  failed: {
    missing: 'The file is not on this computer and not in the second backup folder.',
    damaged: 'The file is damaged, and there is no good copy in the second backup folder.',
    saveOnly: 'Programs and scripts are not opened from here. Save it if you are sure what it does.',
    notOpened: 'No program on this computer opens files of this type. Save it instead.',
    notSaved: 'The file was not saved.',
    diskFull: 'The disk is full. Free some space and try again.',
    readOnly: 'You may not write in that folder. Choose another one.',
    folderGone: 'That folder is not there any more. Choose another one.',
    writeFailed: 'The file could not be written. Try again.',
  },
  /** The system's own question before a type is opened that can do harm. */
  ask: {
    message: 'Open “{{name}}”?',
    detail:
      'Files of this type can run something of their own. Open it only if you know who sent it and expected it.',
    open: 'Open',
    cancel: 'Cancel',
  },
  /** What a file is, for those who do not see its picture. */
  kind: {
    pdf: 'PDF',
    text: 'Text document',
    table: 'Table',
    slides: 'Presentation',
    image: 'Picture',
    sound: 'Sound',
    video: 'Video',
    archive: 'Archive',
    mail: 'E-mail',
    program: 'Program',
    other: 'File',
  },
} as const
