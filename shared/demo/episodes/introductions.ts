import { episode, step } from './episode.ts'

/** The first time that we meet somebody. */
export const introductions = [
  episode(
    'any',
    step(
      'meeting',
      0,
      ['any'],
      'Γνωριμία με {τον} ({job}). Μίλησε ανοιχτά για τα {n:2-4} πράγματα που θέλει να αλλάξουν.',
      'Met {P} for the first time ({job}). {He|She} spoke openly about the {n:2-4} things that should change.',
    ),
  ),
  episode(
    'any',
    step(
      'meeting',
      0,
      ['any'],
      'Στη σύσκεψη ήρθε για πρώτη φορά {ο}, {job}. Έπιασε αμέσως κουβέντα για τα ενδιαφέροντά {του|της}: {hobby}.',
      '{P}, {job}, joined the meeting for the first time. The conversation soon turned to {his|her} interests: {hobby}.',
    ),
  ),
  episode(
    'any',
    step(
      'visit',
      0,
      ['any'],
      'Στον γύρο του χώρου μάς σύστησαν {τον}, που ως τώρα {τον|την} ξέραμε μόνο από τα μηνύματα ({job}).',
      'On the round we were introduced to {P}, known to us only from messages so far ({job}).',
    ),
  ),
  episode(
    'any',
    step(
      'call',
      0,
      ['any'],
      'Πρώτο τηλεφώνημα με {τον}, {m:8-25} λεπτά. Ξέρει τα μηχανήματα με τον αριθμό τους και ρωτά με σειρά.',
      'First call with {P}, {m:8-25} minutes. Knows the machines by their numbers and asks in good order.',
    ),
  ),
  episode(
    'any',
    step(
      'meeting',
      0,
      ['any'],
      'Καφές γνωριμίας με {τον} ({job}). Βρήκαμε κοινό θέμα: {hobby}.',
      'A first coffee with {P} ({job}). We found something in common: {hobby}.',
    ),
  ),
  episode(
    'any',
    step(
      'event',
      0,
      ['any'],
      'Στην ημέρα γνωριμίας προμηθευτών μιλήσαμε με {τον}, {m:10-30} λεπτά όρθιοι. {ο} κράτησε κάρτα και ζήτησε να μας δει στο γραφείο {του|της}.',
      'At the suppliers’ open day we spoke with {P} for {m:10-30} minutes on our feet. {P} kept a card and wants to see us at {his|her} office.',
    ),
  ),
  episode(
    'any',
    step(
      'visit',
      0,
      ['any'],
      '{ο} μάς έδειξε το πόστο {του|της} ({job}). Πρώτο που προσέξαμε: {room}.',
      '{P} showed us {his|her} place of work ({job}). The first thing we noticed: the {room}.',
    ),
  ),
]
