import type { ClientPlot } from '../types.ts'

export const vrachokiposPlot = {
  clientClass: 'prospect',
  keyReasons: [],
  source: 'recommendation',
  domain: 'vrachokipos.example',
  areaCode: '2610',
  turnoverMillions: 4,
  employees: 28,
  firstDay: -115,
  archivedDay: null,
  postalCodes: ['26441'],
  people: {
    spyros: {
      email: 's.laganas@vrachokipos.example',
      contacts: ['mobile', 'email'],
      birthday: { day: 24, month: 5, year: 1987 },
      relatives: ['partner'],
    },
    myrto: {
      email: 'm.andrikopoulou@vrachokipos.example',
      contacts: ['email'],
      birthday: { day: 14, month: 9 },
      relatives: [],
    },
  },
  positions: {
    spyros: {
      decisionRole: 'decisionMaker',
      orientation: 'people',
      attitude: 'supporter',
      coverage: 'multiple',
      fromDay: -1900,
      toDay: null,
    },
    myrto: {
      decisionRole: 'approver',
      orientation: 'financial',
      attitude: 'sceptic',
      coverage: 'noContact',
      fromDay: -600,
      toDay: null,
    },
  },
  dealings: [
    { day: -112, kind: 'call', who: ['spyros'], time: '16:30' },
    { day: -102, kind: 'visit', who: ['spyros'], time: '12:00' },
    { day: -92, kind: 'email', who: ['spyros'], time: null },
    { day: -90, kind: 'call', who: ['spyros'], time: '11:30' },
    { day: -61, kind: 'email', who: ['spyros'], time: null },
    { day: -47, kind: 'call', who: ['spyros'], time: '15:00' },
    { day: -41, kind: 'email', who: ['spyros', 'myrto'], time: null },
  ],
  followUps: [
    { day: -9, who: ['myrto'], time: null, fromLastDealing: true, isDone: false, isOnTheVeryDay: false },
    { day: 10, who: ['spyros'], time: '12:00', fromLastDealing: false, isDone: false, isOnTheVeryDay: false },
  ],
  proposals: [
    { status: 'declined', euros: 31500, sentDay: -92, lastDay: -62 },
    { status: 'sent', euros: 890, sentDay: -41, lastDay: -4 },
  ],
} as const satisfies ClientPlot
