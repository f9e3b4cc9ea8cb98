import type { ClientPlot } from '../types.ts'

export const voskotoposPlot = {
  clientClass: 'prospect',
  keyReasons: [],
  source: 'coldCall',
  domain: 'voskotopos.example',
  areaCode: '24310',
  turnoverMillions: 29,
  employees: 150,
  firstDay: -95,
  archivedDay: null,
  postalCodes: ['42100'],
  people: {
    apostolis: {
      email: 'a.katsioulas@voskotopos.example',
      contacts: ['mobile', 'email'],
      birthday: { day: 21, month: 11, year: 1964 },
      relatives: [],
    },
    rania: {
      email: 'r.mitsiopoulou@voskotopos.example',
      contacts: ['mobile', 'email'],
      birthday: { day: 19, month: 3 },
      relatives: [],
    },
  },
  positions: {
    apostolis: {
      decisionRole: 'decisionMaker',
      orientation: 'financial',
      attitude: 'sceptic',
      coverage: 'brief',
      fromDay: -6000,
      toDay: null,
    },
    rania: {
      decisionRole: 'evaluator',
      orientation: 'technical',
      attitude: 'neutral',
      coverage: 'multiple',
      fromDay: -400,
      toDay: null,
    },
  },
  dealings: [
    { day: -93, kind: 'call', who: ['rania'], time: '09:00' },
    { day: -86, kind: 'visit', who: ['rania'], time: '07:00' },
    { day: -69, kind: 'meeting', who: ['rania', 'apostolis'], time: '13:00' },
    { day: -57, kind: 'email', who: ['rania'], time: null },
    { day: -56, kind: 'call', who: ['rania'], time: '10:30' },
    { day: -35, kind: 'call', who: ['apostolis'], time: '08:20' },
    { day: -28, kind: 'email', who: ['apostolis'], time: null },
  ],
  followUps: [
    { day: 2, who: ['rania'], time: '10:00', fromLastDealing: true, isDone: false, isOnTheVeryDay: false },
    {
      day: -12,
      who: ['apostolis'],
      time: null,
      fromLastDealing: false,
      isDone: false,
      isOnTheVeryDay: false,
    },
  ],
  proposals: [{ status: 'received', euros: 6400, sentDay: -57, lastDay: 15 }],
} as const satisfies ClientPlot
