export const tablesEn = {
  export: {
    label: 'Export as CSV',
    title: 'This table as it is shown',
    style: { commas: 'CSV with commas (,)', greekExcel: 'CSV for Excel in Greek (;)' },
    done: 'Saved as {{file}}.',
    leftOut_one: 'One restricted card was left out.',
    leftOut_other: '{{count}} restricted cards were left out.',
    open: 'Open',
    showInFolder: 'Show in folder',
    another: 'Choose another place',
    notOpened: 'The file could not be opened. It may have been moved or deleted.',
    error: {
      readOnly: 'Not saved: this folder does not let anything be written.',
      diskFull: 'Not saved: the disk is full. Free some space or choose another disk.',
      folderGone: 'Not saved: the folder is no longer there.',
      writeFailed: 'Not saved: the file could not be written. It may be open in another program.',
      failed: 'Not saved: something unexpected happened.',
    },
  },
  columns: {
    currency: 'Currency',
    keyReasons: 'Key reasons',
    nextStepDay: 'Next step on',
    turnoverYear: 'Turnover of year',
  },
} as const
