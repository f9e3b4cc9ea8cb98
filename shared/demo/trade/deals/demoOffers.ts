import type { Orientation } from '#shared/domain/decisionTeam/position.ts'
import { ArgumentSchema, type Proposal } from '#shared/domain/proposals/proposal.ts'
import type { Day } from '#shared/lib/days.ts'
import { addWorkingDays } from '#shared/lib/workingDays.ts'
import type { TradeDemoContext } from '../tradeDemo.ts'
import type { ToldDeal } from './demoDeals.ts'
import { type Said, said } from './dealPlot.ts'

type ArgumentPlot = readonly [
  group: 'participants' | 'experience' | 'criteria',
  orientation: Orientation | null,
  text: Said,
]

/** What is known of an offer besides its terms; by the English title of its deal. */
interface OfferPlot {
  readonly nextSteps?: Said
  readonly urgency?: Said
  /** Days from today. */
  readonly interim?: number
  readonly arguments: readonly ArgumentPlot[]
  /** Places in the list of our specialists. */
  readonly specialists: readonly number[]
}

const offers: Readonly<Record<string, OfferPlot>> = {
  'Port station: renewal together with service': {
    nextSteps: [
      'Η τεχνική διεύθυνση συγκρίνει τις καταναλώσεις και εισηγείται στη διοίκηση.',
      'The technical office compares consumption and reports to the management.',
    ],
    urgency: [
      'Η παλιά σύμβαση ρεύματος λήγει με τον χρόνο.',
      'The old electricity contract ends with the year.',
    ],
    interim: 4,
    specialists: [0, 1],
    arguments: [
      [
        'participants',
        'executive',
        [
          'Αποκλειστικοί όροι: πενταετής τιμή συντήρησης που δεν έχει δοθεί σε άλλον στο λιμάνι.',
          'Exclusive terms: a five-year service price that nobody else in the port has.',
        ],
      ],
      [
        'participants',
        'financial',
        [
          'Ο σταθμός ξοδεύει 41 % παραπάνω ανά παλέτα από τη Σίνδο· η διαφορά πληρώνει το έργο σε 4,2 χρόνια.',
          'The station spends 41 % more per pallet than Sindos; the difference pays for the job in 4.2 years.',
        ],
      ],
      [
        'participants',
        'technical',
        [
          'Μετρήσεις δώδεκα μηνών από τη Σίνδο, ανά συμπιεστή και ανά ώρα, στο παράρτημα.',
          'Twelve months of measurements from Sindos, by compressor and hour, in the appendix.',
        ],
      ],
      [
        'experience',
        null,
        [
          'Οι ρυθμιστές της Σίνδου παραδόθηκαν δύο ημέρες νωρίτερα.',
          'The drives at Sindos were handed over two days early.',
        ],
      ],
    ],
  },
  'Attica: four shops on CO₂': {
    specialists: [0],
    arguments: [
      [
        'participants',
        'financial',
        [
          'Η Σύρος ξόδεψε 23 % λιγότερο ρεύμα μέσα στον πρώτο χρόνο.',
          'Syros used 23 % less electricity in its first year.',
        ],
      ],
      [
        'criteria',
        'people',
        [
          'Ο διευθυντής της Σύρου δέχεται επισκέψεις και λέει και τι δεν πήγε καλά.',
          'The manager on Syros takes visitors, and also tells what went wrong.',
        ],
      ],
    ],
  },
  'Magoula: cooling for the second centre': {
    nextSteps: [
      'Συνεδριάζει η επιτροπή προμηθειών και ζητά δεύτερη τιμή για τους ανεμιστήρες.',
      'The purchasing committee meets and asks for a second price for the fans.',
    ],
    urgency: [
      'Οι δύο νέοι πελάτες τους φορτώνουν από τον Μάρτιο.',
      'Their two new customers start loading in March.',
    ],
    specialists: [0, 2],
    arguments: [
      [
        'experience',
        'technical',
        [
          'Στις δέκα ράμπες ο πάγος έφυγε από τα δάπεδα· τα ατυχήματα έπεσαν από έντεκα σε δύο.',
          'At the ten docks the ice left the floors; accidents fell from eleven to two.',
        ],
      ],
    ],
  },
  'Standby for the new laboratory': {
    nextSteps: [
      'Η προϊσταμένη του εργαστηρίου περιμένει το τελικό σχέδιο του κτιρίου.',
      'The head of the laboratory waits for the final drawing of the building.',
    ],
    specialists: [3],
    arguments: [],
  },
  'Hot water from cooling for the washing lines': {
    nextSteps: [
      'Θα το δει ο πρόεδρος μόλις γυρίσει από την έκθεση.',
      'The president looks at it once he is back from the fair.',
    ],
    specialists: [1],
    arguments: [],
  },
}

/** The proposals as their deals know them: to which deal they belong, what came of the call, who wrote them and why. */
export function demoOffers(deals: readonly ToldDeal[], context: TradeDemoContext): readonly Proposal[] {
  return deals.flatMap((told) => told.proposals.map((proposal) => offerOf(proposal, told, context)))
}

function offerOf(
  proposal: Proposal,
  { deal, plot, proposals }: ToldDeal,
  context: TradeDemoContext,
): Proposal {
  const isLast = proposal === proposals.at(-1)
  const offer = isLast ? offers[plot.title[1]] : undefined
  const { language, today, newId, specialists } = context
  const words = (text: Said | undefined): string => (text === undefined ? '' : said(text, language))
  return {
    ...proposal,
    dealId: deal.id,
    specialistIds: (offer?.specialists ?? []).flatMap((at) => specialists[at]?.id ?? []),
    arguments: (offer?.arguments ?? []).map(([group, orientation, text]) =>
      ArgumentSchema.parse({ id: newId('proposal'), group, orientation, text: said(text, language) }),
    ),
    afterSending: {
      arrivedOn: arrivalOf(proposal, today),
      nextSteps: words(offer?.nextSteps),
      urgency: words(offer?.urgency),
      interimOn: offer?.interim === undefined ? null : addWorkingDays(today, offer.interim),
    },
  }
}

/** Whatever went beyond "sent" has arrived, as the call on the next working day found out. */
function arrivalOf({ status, sentOn }: Proposal, today: Day): Day | null {
  if (sentOn === null || status === 'draft' || status === 'sent') return null
  const arrived = addWorkingDays(sentOn, 1)
  return arrived > today ? today : arrived
}
