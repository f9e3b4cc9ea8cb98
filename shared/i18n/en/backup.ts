export const backupEn = {
  title: 'Backup and restore',
  now: 'Back up now',
  fromFile: 'Restore from a file…',
  justNow: 'just now',
  loading: 'Looking at your backups…',
  failedTitle: 'Your backups could not be looked at',
  failed: 'The folders did not answer. Nothing in them was changed. Try again.',
  /** The two places where backups lie. */
  place: { vault: 'This computer', folder: 'Second folder', file: 'A file you chose' },
  showFolder: 'Show in folder',
  notShown: 'The folder cannot be opened: it is not there at the moment.',
  path: 'Where',
  lastProven: 'Last proven backup',
  provenWhen: '{{ago}} ({{when}}), {{size}}',
  provenHint: 'Proven means: read back from the disk after writing, and found whole.',
  none: 'None yet',
  kept: 'Kept',
  keptSize_one: '{{count}} snapshot, {{size}}',
  keptSize_other: '{{count}} snapshots, {{size}}',
  free: 'Free on this disk',
  /** How a place is, in one line. */
  state: {
    ready: 'Backed up {{ago}}',
    waiting: 'Ready; the first backup is made within the hour',
    running: 'A backup is being written…',
    diskFull: 'The disk is full',
    readOnly: 'This folder is read-only',
    folderGone: 'The folder is not there at the moment',
    writeFailed: 'Writing failed',
    notProven: 'The last backup did not pass the check',
    journalUnreadable: 'The journal cannot be read',
  },
  /** What to do about it. */
  cure: {
    vault: {
      diskFull:
        'Nothing was lost, but the last backup is missing here. Free some space; Keyfolio tries again.',
      readOnly: 'No backup can be written here. Make the data folder writable again.',
      folderGone: 'The data folder has disappeared. Bring it back, or restart Keyfolio.',
      writeFailed: 'The disk refused the backup. Keyfolio tries again; if it stays so, check the disk.',
      notProven:
        'What was written could not be read back whole, so it does not count. The backups before it are kept. Check the disk.',
      journalUnreadable:
        'No new backup can be made until the journal is repaired. Earlier backups are kept; see Health.',
    },
    folder: {
      diskFull: 'The last backup is missing here. Free some space there, or choose another folder.',
      readOnly:
        'No backup can be written there. Make it writable (some sticks have a switch), or choose another.',
      folderGone: 'Is the stick plugged in, the network there? Keyfolio catches up as soon as it is back.',
      writeFailed:
        'The folder refused the backup. Keyfolio tries again; if it stays so, choose another folder.',
      notProven:
        'What was written there could not be read back whole, so it does not count. Earlier backups are kept. Think about another stick.',
      journalUnreadable:
        'No new backup can be made until the journal is repaired. Earlier backups are kept; see Health.',
    },
  },
  folder: {
    choose: 'Choose a folder…',
    change: 'Another folder…',
    forget: 'Forget this folder',
    forgotten: 'The folder is no longer used. Nothing in it was deleted.',
    chosen: 'From now on backups are also kept in this folder.',
    forgetHint: 'Forgetting deletes nothing: the backups in it stay readable.',
    adviceTitle: 'One more copy, somewhere else',
    advice:
      'If this laptop is lost or its disk breaks, the backups on it go too. Choose a USB stick or a folder in the network: Keyfolio keeps the same backups there, by itself.',
    refused: {
      insideVault:
        'This folder lies inside the data folder. Choose one on another disk: it is meant for the day this one breaks.',
      readOnly: 'Keyfolio cannot write into this folder. Choose another one.',
      folderGone: 'This folder is no longer there. Choose another one.',
      writeFailed: 'This folder cannot be used. Choose another one.',
    },
  },
  /** While it is written, and how it went. */
  running: {
    vault: 'Backing up to this computer…',
    folder: 'Copying to the second folder…',
  },
  done: {
    title: 'The backup you asked for',
    vault: 'This computer: backed up and checked.',
    folder: 'Second folder: backed up and checked.',
    vaultFailed: 'This computer: not backed up. {{why}}.',
    folderFailed: 'Second folder: not backed up. {{why}}.',
    folderNotTried: 'Second folder: not tried, because there was nothing new to copy.',
    allGood: 'Backed up and checked.',
    notAll: 'Not everything was backed up. See which place, and why.',
    notSaved: 'Your last changes have not reached the disk yet, so they are not in this backup.',
  },
  banner: {
    vault: 'No new backup on this computer. {{why}}.',
    folder: 'No new backup in the second folder. {{why}}.',
    open: 'Show backups',
  },
  limit: {
    label: 'Room for snapshots',
    hint: 'When the room in a place is used up, the oldest go first; the newest always stays.',
    notKept: 'The size could not be kept on disk.',
  },
  list: {
    title: 'Snapshots',
    hint: 'Every hour while you work and when you quit; kept: 24 hourly, 30 daily, 12 monthly.',
    empty: 'No snapshot yet',
    emptyText: 'The first is made within the hour, or right now.',
    time: 'Time',
    why: 'Why',
    where: 'Where',
    holds: 'Holds',
    size: 'Size',
    checked: 'Checked',
    actions: 'What can be done',
    proven: 'Proven',
    notProven: 'Not proven',
    restore: 'Restore…',
    restoreOf: 'Restore the snapshot of {{when}}…',
    older_one: 'Show {{count}} older snapshot',
    older_other: 'Show {{count}} older snapshots',
    otherComputer: 'From another computer',
    nothing: 'Nothing',
    others_one: '{{count}} other record',
    others_other: '{{count}} other records',
  },
  reason: {
    hourly: 'Every hour',
    quit: 'On quitting',
    asked: 'You asked for it',
    beforeUpdate: 'Before an update',
    beforeRestore: 'Before a restore',
    beforeCure: 'Before a repair',
  },
  restore: {
    title: 'Restore',
    titleOf: 'Backup of {{when}}',
    back: 'All backups',
    link: 'Restore from a backup…',
    reading: 'Reading the backup and comparing it with what you have now…',
    cancel: 'Cancel',
    nothingTitle: 'There is no backup to restore yet',
    nothingText: 'Backups are made every hour. You can also choose a file.',
    holds: 'What it holds',
    taken: 'Taken',
    why: 'Why',
    place: 'Where',
    from: 'Made by',
    fromThis: 'This computer',
    fromOther: 'Another computer',
    size: 'Size',
    version: 'Keyfolio {{version}}',
    ledgerMissing:
      'The list of erased records that belongs beside this backup is missing. If somebody was erased for good after it was made, they could come back: check after restoring.',
    changes: 'What would change',
    createdTitle: 'Would come back',
    changedTitle: 'Would become as they were',
    removedTitle: 'Would go, because the backup does not have them',
    names: '{{what}}: {{names}}',
    more_one: '{{count}} more',
    more_other: '{{count}} more',
    same: 'Nothing would change: this backup holds what you have now.',
    safe: 'A snapshot of the present is taken first. The restore is one change, and Undo takes it back.',
    confirm: 'Restore this state',
    restoring: 'Restoring…',
    done: 'Restored: {{when}}.',
    doneTitle: 'Restored',
    doneText:
      'You have the state of {{when}} again. Undo takes it back, and the snapshot taken just before is in the list.',
    toToday: 'To Today',
    cancelled: 'Cancelled. Nothing was changed.',
    adoptTitle: 'This computer has no data yet',
    adoptText:
      'Keyfolio takes over everything in this backup, with its history, and opens it. There is nothing here that could be overwritten.',
    adopt: 'Take over this backup',
    adopting: 'Taking over the backup…',
    refusedTitle: 'This backup cannot be restored',
    refused: {
      damaged:
        'It is damaged: what is in it does not match its checksum, so it is not used. Choose another backup; the one before it is usually whole.',
      newer:
        'A newer Keyfolio made it. Install that version or a newer one here, then restore again; nothing in the backup is lost.',
      unknown: 'It is no longer there. Is the stick plugged in? Look for it in the list again.',
      unreadable: 'The file cannot be read. Check that the stick or network folder is there, then try again.',
      foreign:
        'It is sealed for another Keyfolio, so it cannot be opened with the keys of this one. It needs the recovery key, or the passphrase of the computer that made it.',
    },
    failedTitle: 'Nothing was restored',
    failed: {
      notSaved:
        'Your last changes have not reached the disk yet, so nothing was touched. See the saved state at the lower left, then try again.',
      notStored: 'The changes could not be stored, so everything is as it was. Try again in a moment.',
      notEmpty:
        'There is data here already, so it was not overwritten. Look at the backup again: it can be restored with a preview.',
      diskFull: 'The disk is full, so nothing was changed. Free some space and try again.',
      readOnly: 'The data folder is read-only, so nothing was changed. Make it writable and try again.',
      folderGone: 'The data folder has disappeared, so nothing was changed. Bring it back and try again.',
      writeFailed: 'The disk refused, so nothing was changed. Try again; if it stays so, check the disk.',
      notProven:
        'The snapshot of the present did not pass the check, so nothing was touched. Try again; if it stays so, check the disk.',
      journalUnreadable:
        'No snapshot of the present can be made while the journal cannot be read, so nothing was touched. See Health.',
      other: 'That did not work. Nothing was changed.',
    },
    retry: 'Look again',
  },
  foreign: {
    title: 'This backup needs its key',
    text: 'It was made on another computer, or with other keys. Open it with the passphrase that held there, or with its recovery key.',
    with: 'Open it with',
    passphrase: 'Passphrase',
    recoveryKey: 'Recovery key',
    passphraseOf: 'Passphrase of this backup',
    passphraseHint: 'The one that held when the key file beside the backup was written last.',
    passphraseMissing: 'Type the passphrase.',
    keyFile:
      'The file keyfolio-keys.json has to lie beside the backup: a passphrase opens nothing without it. A recovery key opens the backup alone, but not the files that were attached.',
    cancel: 'Cancel',
    open: 'Open the backup',
    error: {
      wrong: {
        passphrase:
          'This passphrase does not open the backup. Look at Caps Lock and at the language of the keyboard.',
        recoveryKey: 'This recovery key does not open the backup. Compare it with your sheet, word by word.',
      },
      noHeader:
        'The key file that belongs to this backup does not lie beside it, so no passphrase can open it. Look for keyfolio-keys.json in the backup folder and put both together, or use the recovery key.',
      headerDamaged:
        'The key file beside this backup was changed or damaged, so the passphrase was not used. Take keyfolio-keys.json from another copy of the backup folder, or use the recovery key.',
      unknown: 'The backup is no longer there. Is the stick plugged in? Close this and choose it again.',
      other: 'That did not work, and nothing was changed. Try again.',
    },
  },
} as const
