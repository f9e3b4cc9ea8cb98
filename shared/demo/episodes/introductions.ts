import { episode, step } from './episode.ts'

/** The first time that we meet somebody. */
export const introductions = [
  episode(
    'any',
    step(
      'meeting',
      0,
      ['any'],
      [
        'Γνωριμία με {τον} ({job}). Μίλησε ανοιχτά για τα {n:2-4} πράγματα που θέλει να αλλάξουν.',
        'Met {P} for the first time ({job}). {He|She} spoke openly about the {n:2-4} things that should change.',
      ],
    ),
  ),
  episode(
    'any',
    step(
      'meeting',
      0,
      ['any'],
      [
        'Στη σύσκεψη ήρθε για πρώτη φορά {ο}, {job}. Στο διάλειμμα η κουβέντα πήγε στα ενδιαφέροντά {του|της}: {hobby}.',
        '{P}, {job}, joined the meeting for the first time. During the break the conversation turned to {his|her} interests: {hobby}.',
      ],
    ),
  ),
  episode(
    'any',
    step(
      'visit',
      0,
      ['any'],
      [
        'Στον γύρο του χώρου μάς σύστησαν {τον}, που ως τώρα {τον|την} ξέραμε μόνο από τα μηνύματα ({job}).',
        'On the round we were introduced to {P}, known to us only from messages so far ({job}).',
      ],
    ),
  ),
  episode(
    'any',
    step(
      'call',
      0,
      ['any'],
      [
        'Πρώτο τηλεφώνημα με {τον} ({job}), {m:8-25} λεπτά. Ακούει ως το τέλος και ρωτά με σειρά.',
        'First call with {P} ({job}), {m:8-25} minutes. {He|She} listens to the end and asks in good order.',
      ],
    ),
  ),
  episode(
    'any',
    step(
      'meeting',
      0,
      ['any'],
      [
        'Καφές γνωριμίας με {τον} ({job}). Βρήκαμε κοινό θέμα: {hobby}.',
        'A first coffee with {P} ({job}). We found something in common: {hobby}.',
      ],
    ),
  ),
  episode(
    'any',
    step(
      'event',
      0,
      ['any'],
      [
        'Στην ημέρα γνωριμίας προμηθευτών μιλήσαμε με {τον}, {m:11-30} λεπτά όρθιοι. Πήρε {w:2-4} κάρτες μας για τους συναδέλφους {του|της} και ζήτησε να μας δει στο γραφείο.',
        'At the suppliers’ open day we spoke with {P} for {m:11-30} minutes, standing. {He|She} took {w:2-4} of our cards for colleagues and wants to see us at the office.',
      ],
    ),
  ),
  episode(
    'any',
    step(
      'visit',
      0,
      ['any'],
      [
        '{ο} μάς έδειξε πού δουλεύει ({job}). Πρώτο που προσέξαμε: {room}.',
        '{P} showed us where {he|she} works ({job}). The first thing we noticed: the {room}.',
      ],
    ),
  ),
]
