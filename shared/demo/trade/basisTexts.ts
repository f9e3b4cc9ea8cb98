import type { OfferingKind } from '#shared/domain/portfolio/offering.ts'
import type { Language } from '#shared/i18n/messages.ts'

interface BasisTexts {
  readonly offerings: readonly {
    readonly name: string
    readonly code: string
    readonly kind: OfferingKind
    readonly benefit: string
    readonly euros: number | null
    readonly unit: string
  }[]
  readonly specialists: readonly {
    readonly name: string
    readonly title: string
    readonly department: string
    readonly expertise: readonly string[]
    readonly phone: string
    readonly email: string
  }[]
  readonly competitors: readonly {
    readonly name: string
    readonly website: string
    readonly strengths: string
    readonly weaknesses: string
  }[]
}

/** In both languages the same twelve offerings, six specialists and six competitors, in the same order. */
export const basisTexts: Readonly<Record<Language, BasisTexts>> = {
  el: {
    offerings: [
      {
        name: 'Ψυκτικός θάλαμος συντήρησης',
        code: 'ΘΣ-10',
        kind: 'product',
        benefit: 'Σταθερή θερμοκρασία με 22 % λιγότερο ρεύμα από θάλαμο δεκαετίας.',
        euros: 18_500,
        unit: 'θάλαμος',
      },
      {
        name: 'Θάλαμος κατάψυξης',
        code: 'ΘΚ-20',
        kind: 'product',
        benefit: 'Κατάψυξη στους −25 °C με απόψυξη που δεν διακόπτει τη φόρτωση.',
        euros: 27_000,
        unit: 'θάλαμος',
      },
      {
        name: 'Κεντρική ψυκτική μονάδα CO₂',
        code: 'ΚΜ-44',
        kind: 'product',
        benefit: 'Χωρίς φθοριούχα αέρια· η απόσβεση υπολογίζεται σε τέσσερα χρόνια.',
        euros: 96_000,
        unit: 'μονάδα',
      },
      {
        name: 'Ψυγεία βιτρίνας',
        code: 'ΨΒ-05',
        kind: 'product',
        benefit: 'Κλειστές πόρτες χωρίς θάμπωμα, με το ράφι πάντα ορατό.',
        euros: 4_200,
        unit: 'τρέχον μέτρο',
      },
      {
        name: 'Ψύξη μεταφοράς για φορτηγά',
        code: 'ΨΦ-12',
        kind: 'product',
        benefit: 'Καταγραφή θερμοκρασίας σε όλη τη διαδρομή.',
        euros: 11_800,
        unit: 'όχημα',
      },
      {
        name: 'Συμβόλαιο συντήρησης',
        code: 'ΣΣ-01',
        kind: 'service',
        benefit: 'Τέσσερις επισκέψεις τον χρόνο και τεχνικός επί τόπου μέσα σε έξι ώρες.',
        euros: 3_600,
        unit: 'έτος',
      },
      {
        name: 'Επιφυλακή όλο το εικοσιτετράωρο',
        code: 'ΣΕ-24',
        kind: 'service',
        benefit: 'Σε βλάβη το προϊόν σώζεται: τεχνικός μέσα σε τρεις ώρες.',
        euros: 5_900,
        unit: 'έτος',
      },
      {
        name: 'Τηλεπαρακολούθηση θερμοκρασίας',
        code: 'ΤΠ-07',
        kind: 'service',
        benefit: 'Η απόκλιση φαίνεται πριν γίνει ζημιά, με αρχείο για τον έλεγχο.',
        euros: 1_450,
        unit: 'θάλαμος και έτος',
      },
      {
        name: 'Ανακατασκευή παλαιών θαλάμων',
        code: 'ΑΘ-30',
        kind: 'service',
        benefit: 'Νέα μόνωση και μηχανήματα σε υπάρχον κτίριο, χωρίς να σταματήσει η αποθήκη.',
        euros: 14_000,
        unit: 'θάλαμος',
      },
      {
        name: 'Εκπαίδευση χειριστών',
        code: 'ΕΧ-02',
        kind: 'knowHow',
        benefit: 'Μία ημέρα που μειώνει τις κλήσεις βλάβης κατά το ένα τρίτο.',
        euros: 780,
        unit: 'ομάδα',
      },
      {
        name: 'Ενεργειακός έλεγχος',
        code: 'ΕΕ-08',
        kind: 'knowHow',
        benefit: 'Δείχνει με αριθμούς πού φεύγει το ρεύμα και τι αποδίδει πρώτο.',
        euros: 2_400,
        unit: 'εγκατάσταση',
      },
      {
        name: 'Μελέτη για νέα αποθήκη',
        code: 'ΜΑ-15',
        kind: 'knowHow',
        benefit: 'Σχέδιο ψύξης πριν από τα σχέδια του κτιρίου, όσο ακόμη κοστίζει λίγο.',
        euros: 8_500,
        unit: 'έργο',
      },
    ],
    specialists: [
      {
        name: 'Στέλιος Μαυρίδης',
        title: 'Μηχανολόγος μηχανικός',
        department: 'Μελέτες',
        expertise: ['CO₂', 'μεγάλες εγκαταστάσεις'],
        phone: '210 555 0310',
        email: 's.mavridis@psyxi.example',
      },
      {
        name: 'Ειρήνη Δούκα',
        title: 'Υπεύθυνη ενέργειας',
        department: 'Μελέτες',
        expertise: ['ενεργειακός έλεγχος', 'απόσβεση'],
        phone: '210 555 0311',
        email: 'e.douka@psyxi.example',
      },
      {
        name: 'Θανάσης Κεφαλάς',
        title: 'Προϊστάμενος συντήρησης',
        department: 'Τεχνική υποστήριξη',
        expertise: ['βλάβες', 'ανταλλακτικά', 'επιφυλακή'],
        phone: '210 555 0312',
        email: 'th.kefalas@psyxi.example',
      },
      {
        name: 'Μυρτώ Ζερβού',
        title: 'Υπεύθυνη ποιότητας',
        department: 'Ποιότητα',
        expertise: ['HACCP', 'καταγραφή θερμοκρασίας'],
        phone: '210 555 0313',
        email: 'm.zervou@psyxi.example',
      },
      {
        name: 'Πέτρος Ασλάνης',
        title: 'Ειδικός μεταφορικών μονάδων',
        department: 'Τεχνική υποστήριξη',
        expertise: ['φορτηγά', 'ATP'],
        phone: '210 555 0314',
        email: 'p.aslanis@psyxi.example',
      },
      {
        name: 'Δανάη Ρήγα',
        title: 'Νομική σύμβουλος',
        department: 'Διοίκηση',
        expertise: ['συμβάσεις', 'διαγωνισμοί'],
        phone: '210 555 0315',
        email: 'd.riga@psyxi.example',
      },
    ],
    competitors: [
      {
        name: 'Βόρειος Ψύξη',
        website: 'www.voreios-psyxi.example',
        strengths: 'Χαμηλές τιμές στους μικρούς θαλάμους, γρήγορη παράδοση.',
        weaknesses: 'Λίγοι τεχνικοί νότια της Λάρισας.',
      },
      {
        name: 'Frigo Adria',
        website: 'www.frigoadria.example',
        strengths: 'Γνωστό όνομα και δικό της εργοστάσιο.',
        weaknesses: 'Ανταλλακτικά με αναμονή τριών εβδομάδων.',
      },
      {
        name: 'Θερμοτεχνική Αττικής',
        website: 'www.thermotexniki.example',
        strengths: 'Παλιές σχέσεις με τις αλυσίδες.',
        weaknesses: 'Δεν έχει λύσεις με CO₂.',
      },
      {
        name: 'Polar Service',
        website: 'www.polarservice.example',
        strengths: 'Φθηνά συμβόλαια συντήρησης.',
        weaknesses: 'Συχνή αλλαγή προσωπικού, παράπονα για τους χρόνους απόκρισης.',
      },
      {
        name: 'Ερμής Ψυκτικά Συστήματα',
        website: 'www.ermis-psyktika.example',
        strengths: 'Ισχυροί στις μεταφορές.',
        weaknesses: 'Χωρίς τηλεπαρακολούθηση.',
      },
      {
        name: 'Nordkälte Hellas',
        website: 'www.nordkaelte.example',
        strengths: 'Τεχνολογία αιχμής και στοιχεία από μεγάλα έργα.',
        weaknesses: 'Ακριβοί, αποφασίζουν στο εξωτερικό.',
      },
    ],
  },
  en: {
    offerings: [
      {
        name: 'Chill room',
        code: 'CR-10',
        kind: 'product',
        benefit: 'A steady temperature on 22 % less power than a room ten years old.',
        euros: 18_500,
        unit: 'room',
      },
      {
        name: 'Freezer room',
        code: 'FR-20',
        kind: 'product',
        benefit: 'Freezes at −25 °C and defrosts without stopping the loading.',
        euros: 27_000,
        unit: 'room',
      },
      {
        name: 'Central CO₂ plant',
        code: 'CP-44',
        kind: 'product',
        benefit: 'No fluorinated gases; pays for itself in about four years.',
        euros: 96_000,
        unit: 'plant',
      },
      {
        name: 'Display cabinets',
        code: 'DC-05',
        kind: 'product',
        benefit: 'Closed doors that do not fog, so the shelf stays in view.',
        euros: 4_200,
        unit: 'running metre',
      },
      {
        name: 'Transport refrigeration for lorries',
        code: 'TR-12',
        kind: 'product',
        benefit: 'Records the temperature the whole way.',
        euros: 11_800,
        unit: 'vehicle',
      },
      {
        name: 'Service contract',
        code: 'SC-01',
        kind: 'service',
        benefit: 'Four visits a year and an engineer on site within six hours.',
        euros: 3_600,
        unit: 'year',
      },
      {
        name: 'Stand-by around the clock',
        code: 'SB-24',
        kind: 'service',
        benefit: 'The goods are saved when something fails: an engineer within three hours.',
        euros: 5_900,
        unit: 'year',
      },
      {
        name: 'Remote temperature monitoring',
        code: 'RM-07',
        kind: 'service',
        benefit: 'Shows a drift before it does damage, and keeps the log for the auditor.',
        euros: 1_450,
        unit: 'room and year',
      },
      {
        name: 'Refurbishing old rooms',
        code: 'RF-30',
        kind: 'service',
        benefit: 'New insulation and machines in the building you have, with the store running.',
        euros: 14_000,
        unit: 'room',
      },
      {
        name: 'Operator training',
        code: 'OT-02',
        kind: 'knowHow',
        benefit: 'One day that cuts fault calls by a third.',
        euros: 780,
        unit: 'group',
      },
      {
        name: 'Energy audit',
        code: 'EA-08',
        kind: 'knowHow',
        benefit: 'Shows in figures where the power goes and what pays off first.',
        euros: 2_400,
        unit: 'site',
      },
      {
        name: 'Study for a new store',
        code: 'ST-15',
        kind: 'knowHow',
        benefit: 'Plans the cooling before the building is drawn, while changes are still cheap.',
        euros: 8_500,
        unit: 'project',
      },
    ],
    specialists: [
      {
        name: 'Stephen Marlow',
        title: 'Mechanical engineer',
        department: 'Design office',
        expertise: ['CO₂', 'large plants'],
        phone: '020 7946 0310',
        email: 's.marlow@coldhouse.example',
      },
      {
        name: 'Irene Duncan',
        title: 'Head of energy',
        department: 'Design office',
        expertise: ['energy audits', 'payback'],
        phone: '020 7946 0311',
        email: 'i.duncan@coldhouse.example',
      },
      {
        name: 'Nathan Keane',
        title: 'Head of service',
        department: 'Technical support',
        expertise: ['faults', 'spare parts', 'stand-by'],
        phone: '020 7946 0312',
        email: 'n.keane@coldhouse.example',
      },
      {
        name: 'Myra Sefton',
        title: 'Quality manager',
        department: 'Quality',
        expertise: ['HACCP', 'temperature records'],
        phone: '020 7946 0313',
        email: 'm.sefton@coldhouse.example',
      },
      {
        name: 'Peter Aslan',
        title: 'Specialist for transport units',
        department: 'Technical support',
        expertise: ['lorries', 'ATP'],
        phone: '020 7946 0314',
        email: 'p.aslan@coldhouse.example',
      },
      {
        name: 'Diana Reeve',
        title: 'Legal adviser',
        department: 'Management',
        expertise: ['contracts', 'tenders'],
        phone: '020 7946 0315',
        email: 'd.reeve@coldhouse.example',
      },
    ],
    competitors: [
      {
        name: 'Northern Chill',
        website: 'www.northernchill.example',
        strengths: 'Low prices for small rooms, quick delivery.',
        weaknesses: 'Few engineers in the south.',
      },
      {
        name: 'Frigo Adria',
        website: 'www.frigoadria.example',
        strengths: 'A known name and a factory of its own.',
        weaknesses: 'Three weeks for spare parts.',
      },
      {
        name: 'Thames Thermal',
        website: 'www.thamesthermal.example',
        strengths: 'Old ties with the chains.',
        weaknesses: 'Nothing to offer with CO₂.',
      },
      {
        name: 'Polar Service',
        website: 'www.polarservice.example',
        strengths: 'Cheap service contracts.',
        weaknesses: 'Staff change often; complaints about response times.',
      },
      {
        name: 'Hermes Refrigeration',
        website: 'www.hermesrefrigeration.example',
        strengths: 'Strong in transport.',
        weaknesses: 'No remote monitoring.',
      },
      {
        name: 'Nordkälte UK',
        website: 'www.nordkaelte.example',
        strengths: 'The newest technology, and figures from large projects.',
        weaknesses: 'Expensive; decisions are made abroad.',
      },
    ],
  },
}
