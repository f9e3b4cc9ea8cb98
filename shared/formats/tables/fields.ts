/** What a file of rows can hold. */
export const TABLE_KINDS = ['clients', 'people', 'proposals'] as const
export type TableKind = (typeof TABLE_KINDS)[number]

/** A field that a column can go to. */
interface FieldSpec {
  /** What the column may be called, in both languages; compared folded. */
  readonly names: readonly string[]
}

/** For each kind its fields, in the order in which they are offered. */
export const FIELDS = {
  clients: {
    name: {
      names: [
        'Επωνυμία',
        'Πελάτης',
        'Όνομα πελάτη',
        'Εταιρεία',
        'Εταιρία',
        'Επωνυμία πελάτη',
        'Επωνυμία εταιρείας',
        'Επιχείρηση',
        'Διακριτικός τίτλος',
        'Name',
        'Company',
        'Company name',
        'Client',
        'Client name',
        'Customer',
        'Customer name',
        'Account',
        'Account name',
        'Organisation',
        'Organization',
      ],
    },
    summary: {
      names: [
        'Με μία γραμμή',
        'Περιγραφή',
        'Αντικείμενο',
        'Δραστηριότητα',
        'In one line',
        'Summary',
        'Description',
        'Activity',
      ],
    },
    class: {
      names: ['Κατηγορία', 'Κατηγορία πελάτη', 'Class', 'Category', 'Client class', 'Customer class', 'Tier'],
    },
    keyReasons: {
      names: ['Βασικός λόγω', 'Λόγος', 'Λόγοι', 'Key because of', 'Key reasons', 'Key reason', 'Reason'],
    },
    sector: { names: ['Κλάδος', 'Τομέας', 'Sector', 'Industry', 'Branch'] },
    turnover: {
      names: [
        'Κύκλος εργασιών',
        'Τζίρος',
        'Ετήσιος τζίρος',
        'Turnover',
        'Annual turnover',
        'Revenue',
        'Annual revenue',
      ],
    },
    turnoverYear: {
      names: ['Έτος', 'Έτος τζίρου', 'Έτος κύκλου εργασιών', 'Year', 'Turnover year', 'Fiscal year'],
    },
    employees: {
      names: [
        'Εργαζόμενοι',
        'Προσωπικό',
        'Αριθμός εργαζομένων',
        'Employees',
        'Number of employees',
        'Head count',
        'Headcount',
        'Staff',
      ],
    },
    source: {
      names: ['Προέλευση', 'Πηγή', 'Πώς ήρθαν', 'Source', 'Lead source', 'How they came'],
    },
    website: {
      names: ['Ιστότοπος', 'Ιστοσελίδα', 'Σελίδα', 'Website', 'Web site', 'Web', 'URL', 'Homepage', 'www'],
    },
    phone: {
      names: [
        'Τηλέφωνο',
        'Τηλ',
        'Σταθερό',
        'Τηλέφωνο εταιρείας',
        'Phone',
        'Telephone',
        'Tel',
        'Phone number',
      ],
    },
    email: {
      names: [
        'E-mail',
        'Email',
        'Ηλεκτρονικό ταχυδρομείο',
        'Ηλ. ταχυδρομείο',
        'Mail',
        'E-mail address',
        'Email address',
      ],
    },
    street: {
      names: [
        'Οδός',
        'Διεύθυνση',
        'Οδός και αριθμός',
        'Street',
        'Address',
        'Street address',
        'Street and number',
      ],
    },
    postalCode: {
      names: ['Τ.Κ.', 'ΤΚ', 'Ταχυδρομικός κώδικας', 'Postal code', 'Postcode', 'Zip', 'Zip code'],
    },
    city: { names: ['Πόλη', 'Έδρα', 'City', 'Town', 'Place'] },
    region: { names: ['Περιφέρεια', 'Νομός', 'Περιοχή', 'Region', 'State', 'Province', 'County', 'Area'] },
    country: { names: ['Χώρα', 'Country'] },
    development: { names: ['Ανάπτυξη', 'Development'] },
    weaknesses: { names: ['Αδυναμίες', 'Weaknesses'] },
    growthZones: { names: ['Περιθώρια ανάπτυξης', 'Growth zones', 'Growth'] },
    notes: { names: ['Σημειώσεις', 'Παρατηρήσεις', 'Σχόλια', 'Notes', 'Note', 'Comments', 'Remarks'] },
  },
  people: {
    givenName: {
      names: ['Όνομα', 'Μικρό όνομα', 'Given name', 'First name', 'Forename'],
    },
    familyName: {
      names: ['Επώνυμο', 'Επίθετο', 'Family name', 'Last name', 'Surname'],
    },
    fullName: {
      names: [
        'Ονοματεπώνυμο',
        'Πλήρες όνομα',
        'Όνομα και επώνυμο',
        'Πρόσωπο',
        'Επαφή',
        'Full name',
        'Person',
        'Contact',
        'Contact name',
        'Name',
      ],
    },
    mobile: {
      names: [
        'Κινητό',
        'Κινητό τηλέφωνο',
        'Κιν',
        'Mobile',
        'Mobile phone',
        'Cell',
        'Cell phone',
        'Mobile number',
      ],
    },
    phone: {
      names: [
        'Τηλέφωνο',
        'Τηλ',
        'Σταθερό',
        'Τηλέφωνο εργασίας',
        'Phone',
        'Telephone',
        'Tel',
        'Work phone',
        'Business phone',
        'Landline',
      ],
    },
    email: {
      names: [
        'E-mail',
        'Email',
        'Ηλεκτρονικό ταχυδρομείο',
        'Ηλ. ταχυδρομείο',
        'Mail',
        'E-mail address',
        'Email address',
        'Work email',
      ],
    },
    birthday: {
      names: [
        'Γενέθλια',
        'Ημ. γέννησης',
        'Ημερομηνία γέννησης',
        'Ημ/νία γέννησης',
        'Birthday',
        'Birth date',
        'Birthdate',
        'Date of birth',
        'DOB',
      ],
    },
    company: {
      names: [
        'Πελάτης',
        'Εταιρεία',
        'Εταιρία',
        'Επωνυμία',
        'Επιχείρηση',
        'Company',
        'Company name',
        'Client',
        'Customer',
        'Organisation',
        'Organization',
        'Account',
        'Employer',
      ],
    },
    title: {
      names: [
        'Θέση',
        'Τίτλος',
        'Ιδιότητα',
        'Θέση εργασίας',
        'Position',
        'Title',
        'Job title',
        'Role',
        'Function',
      ],
    },
    unit: {
      names: ['Τμήμα', 'Υποκατάστημα', 'Διεύθυνση τμήματος', 'Unit', 'Department', 'Branch', 'Division'],
    },
    decisionRole: {
      names: ['Ρόλος', 'Ρόλος στην απόφαση', 'Decision role', 'Buying role'],
    },
    hobbies: { names: ['Χόμπι', 'Ενδιαφέροντα', 'Hobbies', 'Hobby', 'Interests'] },
    values: { names: ['Αξίες', 'Τι μετράει', 'Values'] },
    topicsToRaise: { names: ['Θέματα να τεθούν', 'Θέματα για συζήτηση', 'Topics to raise', 'Topics'] },
    topicsToAvoid: { names: ['Θέματα προς αποφυγή', 'Να αποφεύγονται', 'Topics to avoid'] },
    notes: { names: ['Σημειώσεις', 'Παρατηρήσεις', 'Σχόλια', 'Notes', 'Note', 'Comments', 'Remarks'] },
  },
  proposals: {
    client: {
      names: [
        'Πελάτης',
        'Επωνυμία',
        'Εταιρεία',
        'Εταιρία',
        'Επωνυμία πελάτη',
        'Client',
        'Customer',
        'Company',
        'Account',
        'Client name',
        'Customer name',
        'Company name',
      ],
    },
    title: {
      names: [
        'Προσφορά',
        'Τίτλος',
        'Θέμα',
        'Τίτλος προσφοράς',
        'Περιγραφή',
        'Proposal',
        'Title',
        'Offer',
        'Subject',
        'Quote',
        'Description',
      ],
    },
    amount: {
      names: ['Ποσό', 'Αξία', 'Σύνολο', 'Τιμή', 'Ποσό προσφοράς', 'Amount', 'Value', 'Total', 'Price'],
    },
    currency: { names: ['Νόμισμα', 'Currency'] },
    status: { names: ['Κατάσταση', 'Στάδιο', 'Status', 'State', 'Stage'] },
    sentOn: {
      names: [
        'Στάλθηκε',
        'Ημ. αποστολής',
        'Ημερομηνία αποστολής',
        'Ημ/νία αποστολής',
        'Αποστολή',
        'Sent on',
        'Sent',
        'Date sent',
        'Sent date',
      ],
    },
    validUntil: {
      names: [
        'Λήξη',
        'Ισχύει έως',
        'Ισχύς έως',
        'Ημ. λήξης',
        'Ημερομηνία λήξης',
        'Ημ/νία λήξης',
        'Έως',
        'Valid until',
        'Expires',
        'Expiry',
        'Expiry date',
        'Expires on',
        'Valid to',
      ],
    },
    validityReason: {
      names: ['Λόγος ισχύος', 'Γιατί έως τότε', 'Validity reason', 'Reason for validity', 'Reason'],
    },
  },
} as const satisfies Record<TableKind, Record<string, FieldSpec>>

export type FieldOf<Kind extends TableKind> = keyof (typeof FIELDS)[Kind] & string
export type FieldName = { [Kind in TableKind]: FieldOf<Kind> }[TableKind]

/** The fields of a kind, in the order in which they are offered. */
export function fieldsOf<Kind extends TableKind>(kind: Kind): readonly FieldOf<Kind>[] {
  return Object.keys(FIELDS[kind]) as FieldOf<Kind>[] // Object.keys loses the key type
}

/** Fields without which no row of the kind can be taken; of each group one is enough. */
export const REQUIRED: Readonly<Record<TableKind, readonly (readonly FieldName[])[]>> = {
  clients: [['name']],
  people: [['familyName', 'fullName']],
  proposals: [['client'], ['title']],
}
