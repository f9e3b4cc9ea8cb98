export const appEn = {
  name: 'Keyfolio',
  skipToContent: 'Skip to content',
  nav: {
    label: 'Main',
    today: 'Today',
    clients: 'Clients',
    people: 'People',
    calendar: 'Calendar',
    prospecting: 'Prospecting',
    deals: 'Deals',
    service: 'Service',
    portfolio: 'Portfolio',
    house: 'House',
    import: 'Import',
    settings: 'Settings',
    fold: 'Fold the sidebar',
    unfold: 'Unfold the sidebar',
  },
  new: 'New',
  newClient: 'New client',
  newPerson: 'New person',
  newFollowUp: 'New follow-up',
  quickEntry: 'Log',
  newProposal: 'New proposal',
  demo: 'Demo data',
  search: {
    open: 'Search',
    title: 'Search everything',
    placeholder: 'A name, a phone number, any word you wrote…',
    results: 'Results',
    client: 'Client',
    person: 'Person',
    proposal: 'Proposal',
    start: 'Type a few letters; accents do not matter.',
    nothing: 'Nothing found for “{{text}}”.',
  },
  saved: {
    saved: 'Saved',
    saving: 'Saving…',
    notSaved: 'Not saved',
    diskFull: 'Not saved: the disk is full. Free some space; your changes are waiting.',
    readOnly: 'Not saved: the data folder is read-only. Make it writable; your changes are waiting.',
    other: 'Not saved yet. Your changes are waiting and Keyfolio keeps trying.',
    pending_one: '{{count}} change is waiting',
    pending_other: '{{count}} changes are waiting',
  },
  cure: {
    rebuilt_one: 'The working store was damaged; {{count}} change was restored from the journal.',
    rebuilt_other: 'The working store was damaged; {{count}} changes were restored from the journal.',
    rolledForward_one: 'The working store was behind; {{count}} change was brought back from the journal.',
    rolledForward_other:
      'The working store was behind; {{count}} changes were brought back from the journal.',
    handedOver_one: 'The journal was behind; {{count}} change was added to it.',
    handedOver_other: 'The journal was behind; {{count}} changes were added to it.',
    setAside_one:
      'Working store and journal differed; the journal holds and {{count}} differing change was set aside.',
    setAside_other:
      'Working store and journal differed; the journal holds and {{count}} differing changes were set aside.',
  },
  start: {
    opening: 'Opening your dossiers…',
    restoring: 'Bringing your dossiers back from the journal…',
    fillingDemo: 'Preparing the demo data…',
    failedTitle: 'Keyfolio could not open its data',
    failed: {
      journalUnreadable:
        'The journal of your changes is damaged. Nothing was overwritten. Keep the data folder as it is and ask for help.',
      storeUnavailable:
        'The working store does not open. Your changes are safe in the journal. Close other copies of Keyfolio and try again.',
      newerStore:
        'A newer Keyfolio has written this data. Install that version again; your data is waiting for it, whole.',
      notSetAside:
        'Some changes could not be put into safety, so nothing was touched. Check that the disk has room and try again.',
      other:
        'Nothing was changed or deleted. Close other copies of Keyfolio and try again; if it stays, keep the data folder and ask for help.',
    },
    retry: 'Try again',
  },
  crash: {
    title: 'This page stopped working',
    text: 'Your saved data is safe. Try again, or go back to your day.',
    home: 'To Today',
  },
  undo: 'Undo',
  redo: 'Redo',
  notDone: {
    notStored:
      'This could not be stored; nothing was changed. Keyfolio is reopening its data, so try again in a moment.',
    notFound: 'This no longer exists; it was deleted in the meantime.',
    other: 'That did not work. Nothing was changed.',
  },
  about: {
    title: 'About Keyfolio',
    what: 'Dossiers, people and follow-ups for key account managers, without a network.',
    version: 'Version',
    electron: 'Electron',
    chromium: 'Chromium',
    node: 'Node',
    device: 'This copy',
    licence: 'MIT licence',
  },
  deletedWith: '{{what}}. With it went: {{list}}.',
} as const
