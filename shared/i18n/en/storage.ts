export const storageEn = {
  /** The disk of the data folder refuses what is written: what it is, what it means, what to do. */
  trouble: {
    diskFull: {
      title: 'The disk is full',
      text: 'Nothing more can be saved for now. What is on the screen stays, and you can copy it. Free some space on the disk of {{folder}}: whatever is waiting is then saved by itself, within seconds.',
    },
    readOnly: {
      title: 'The data folder is read-only',
      text: 'Nothing can be saved for now. What is on the screen stays, and you can copy it. Allow writing to {{folder}} again, or take off the write protection: whatever is waiting is then saved by itself.',
    },
    folderGone: {
      title: 'The data folder is not there',
      text: 'A drive may be unplugged, or the network away. What is on the screen stays, and you can copy it. Make {{folder}} available again: whatever is waiting is then saved by itself. If this message stays, close Keyfolio and open it again.',
    },
    writeFailed: {
      title: 'The disk does not take what is written to it',
      text: 'It reports errors, or does not answer. What is on the screen stays: copy what matters to be on the safe side. Have the disk of {{folder}} checked. Keyfolio keeps trying, and saves whatever is waiting as soon as it can.',
    },
  },
  /** The disk is well, and yet the last changes are not on it. */
  notSaved: {
    slow: {
      title: 'The disk answers slowly',
      text: 'The last changes are not saved yet. Leave Keyfolio open until “Saved” appears at the bottom left.',
    },
    other: {
      title: 'Not saved yet',
      text: 'Your changes are waiting and Keyfolio keeps trying. Leave it open. If this message stays, copy what matters, close Keyfolio and open it again.',
    },
  },
  pending_one: '{{count}} change is waiting.',
  pending_other: '{{count}} changes are waiting.',
  low: {
    title: 'The disk is nearly full',
    text: 'Only {{room}} are left. Once it is full, nothing more can be saved: free some space soon.',
  },
  /** A command that cannot be stored at present. */
  waiting: {
    inForm: 'This cannot be stored at the moment. It waits here, and is saved by itself as soon as possible.',
    takeBack: 'Do not wait',
    stored: 'Saved now: {{what}}',
  },
  leave: {
    message: 'Some changes could not be saved yet',
    detail: 'If you leave now, what is waiting is lost. Stay, and make room on the disk first.',
    stay: 'Stay',
    leave: 'Leave all the same',
  },
} as const
