import type { ClientPlot } from '../types.ts'

export const pagodasosPlot = {
  clientClass: 'former',
  keyReasons: [],
  source: 'exhibition',
  domain: 'pagodasos.example',
  areaCode: '22310',
  turnoverMillions: 11,
  employees: 70,
  firstDay: -423,
  archivedDay: null,
  postalCodes: ['35100'],
  people: {
    leonidas: {
      email: 'l.stamou@pagodasos.example',
      contacts: ['mobile', 'email'],
      birthday: { day: 8, month: 8, year: 1963 },
      relatives: [],
    },
    vicky: {
      email: 'v.koutrouli@pagodasos.example',
      contacts: ['mobile', 'email'],
      birthday: { day: 23, month: 9, year: 1989 },
      relatives: ['partner'],
    },
  },
  positions: {
    leonidas: {
      decisionRole: 'decisionMaker',
      orientation: 'financial',
      attitude: 'opponent',
      coverage: 'multiple',
      fromDay: -3600,
      toDay: null,
    },
    vicky: {
      decisionRole: 'user',
      orientation: 'people',
      attitude: 'supporter',
      coverage: 'multiple',
      fromDay: -1000,
      toDay: null,
    },
  },
  dealings: [
    { day: -415, kind: 'meeting', who: ['leonidas'], time: '10:00' },
    { day: -402, kind: 'email', who: ['leonidas'], time: null },
    { day: -393, kind: 'call', who: ['leonidas'], time: '12:00' },
    { day: -391, kind: 'note', who: [], time: null },
    { day: -295, kind: 'call', who: ['vicky'], time: '09:30' },
    { day: -183, kind: 'call', who: ['vicky'], time: '08:40' },
    { day: -178, kind: 'email', who: ['vicky', 'leonidas'], time: null },
    { day: -110, kind: 'call', who: ['leonidas'], time: '18:00' },
  ],
  followUps: [
    { day: 28, who: ['vicky'], time: null, fromLastDealing: false, isDone: false, isOnTheVeryDay: false },
  ],
  proposals: [{ status: 'declined', euros: 27000, sentDay: -402, lastDay: -372 }],
} as const satisfies ClientPlot
