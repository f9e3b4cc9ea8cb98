/** What the main process says where backups lie: its dialogs, and the note in the folder. */
export const backupFilesEn = {
  chooseFolder: { title: 'Where should the second backup lie?', button: 'Back up here' },
  chooseFile: { title: 'Open a backup', button: 'Open', fileKind: 'Keyfolio backup' },
  readme:
    'This folder holds backups of Keyfolio.\n\nKeyfolio writes them by itself and removes the oldest ones when it is time. Please do not rename or change these files. To restore one, open Keyfolio, go to the page “Backup and restore” and choose it there.',
} as const
