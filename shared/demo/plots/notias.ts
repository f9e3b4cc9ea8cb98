import type { ClientPlot } from '../types.ts'

export const notiasPlot = {
  clientClass: 'prospect',
  keyReasons: [],
  source: 'letter',
  domain: 'notias.example',
  areaCode: '210',
  turnoverMillions: 75,
  employees: 190,
  firstDay: -150,
  archivedDay: null,
  postalCodes: ['15124'],
  people: {
    aris: {
      email: 'a.vlasopoulos@notias.example',
      contacts: ['mobile', 'email'],
      birthday: { day: 16, month: 12, year: 1979 },
      relatives: [],
    },
    danae: { email: 'd.kefala@notias.example', contacts: ['email'], birthday: null, relatives: [] },
  },
  positions: {
    aris: {
      decisionRole: 'decisionMaker',
      orientation: 'executive',
      attitude: 'neutral',
      coverage: 'brief',
      fromDay: -1200,
      toDay: null,
    },
    danae: {
      decisionRole: 'evaluator',
      orientation: 'technical',
      attitude: null,
      coverage: 'unknown',
      fromDay: null,
      toDay: null,
    },
  },
  dealings: [
    { day: -148, kind: 'letter', who: ['aris'], time: null },
    { day: -140, kind: 'call', who: ['aris'], time: '17:20' },
    { day: -106, kind: 'note', who: [], time: null },
    { day: -82, kind: 'meeting', who: ['aris'], time: '10:00' },
    { day: -80, kind: 'email', who: ['aris'], time: null },
    { day: -54, kind: 'call', who: ['aris'], time: '12:50' },
    { day: -50, kind: 'email', who: ['aris'], time: null },
  ],
  followUps: [
    { day: -4, who: ['danae'], time: null, fromLastDealing: false, isDone: false, isOnTheVeryDay: false },
    { day: 7, who: ['aris'], time: '17:00', fromLastDealing: false, isDone: false, isOnTheVeryDay: false },
  ],
  proposals: [{ status: 'draft', euros: 690000, sentDay: null, lastDay: null }],
} as const satisfies ClientPlot
