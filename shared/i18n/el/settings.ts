import type { settingsEn } from '../en/settings.ts'
import type { MessagesLike } from '../messages.ts'

export const settingsEl = {
  title: 'Ρυθμίσεις',
  appearance: 'Εμφάνιση',
  language: 'Γλώσσα',
  languageSystem: 'Όπως το σύστημα',
  languageName: { en: 'English', el: 'Ελληνικά' },
  theme: 'Θέμα',
  themeName: { system: 'Όπως το σύστημα', light: 'Φωτεινό', dark: 'Σκούρο' },
  density: 'Ύψος γραμμών στις λίστες',
  densityName: { comfortable: 'Άνετο', dense: 'Πυκνό' },
  you: 'Εσείς',
  managerName: 'Το όνομά σας',
  managerNameHint: 'Τυπώνεται στους φακέλους ως «σύνταξη».',
  homeZone: 'Ζώνη ώρας της έδρας σας',
  homeZoneSystem: 'Όπως το σύστημα ({{zone}})',
  homeZoneHint:
    'Εκεί αρχίζουν και τελειώνουν οι ημέρες σας: μια προσφορά ισχύει έως το τέλος της τελευταίας της ημέρας εκεί, όπου κι αν ταξιδεύετε.',
  data: 'Τα δεδομένα σας',
  dataFolder: 'Φάκελος δεδομένων',
  dataHint: 'Όλα μένουν σε αυτόν τον υπολογιστή. Το Keyfolio δεν χρησιμοποιεί δίκτυο.',
  records: 'Τι φυλάσσεται εδώ',
  recordCount: {
    clients_one: '{{count}} πελάτης',
    clients_other: '{{count}} πελάτες',
    people_one: '{{count}} πρόσωπο',
    people_other: '{{count}} πρόσωπα',
    interactions_one: '{{count}} επαφή',
    interactions_other: '{{count}} επαφές',
  },
  notKept: 'Η επιλογή δεν γράφτηκε στον δίσκο. Ισχύει μέχρι να κλείσει το Keyfolio.',
} as const satisfies MessagesLike<typeof settingsEn>
