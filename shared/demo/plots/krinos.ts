import type { ClientPlot } from '../types.ts'

export const krinosPlot = {
  clientClass: 'former',
  keyReasons: [],
  source: 'inbound',
  domain: 'krinos.example',
  areaCode: '210',
  turnoverMillions: 2,
  employees: 12,
  firstDay: -428,
  archivedDay: -60,
  postalCodes: ['13671'],
  people: {
    evgenia: {
      email: 'e.livanou@krinos.example',
      contacts: ['mobile', 'email'],
      birthday: { day: 6, month: 12 },
      relatives: [],
    },
  },
  positions: {
    evgenia: {
      decisionRole: 'decisionMaker',
      orientation: 'people',
      attitude: 'supporter',
      coverage: 'multiple',
      fromDay: -4500,
      toDay: null,
    },
  },
  dealings: [
    { day: -426, kind: 'call', who: ['evgenia'], time: '07:15' },
    { day: -420, kind: 'visit', who: ['evgenia'], time: '06:45' },
    { day: -260, kind: 'call', who: ['evgenia'], time: '12:20' },
    { day: -90, kind: 'visit', who: ['evgenia'], time: '10:00' },
    { day: -65, kind: 'note', who: [], time: null },
  ],
  followUps: [],
  proposals: [],
} as const satisfies ClientPlot
