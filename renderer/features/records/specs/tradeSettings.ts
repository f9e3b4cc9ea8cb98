import type { FieldSpec, RecordSpec } from '../spec.ts'

type Name = (typeof PERCENTS)[number] | (typeof DAYS)[number]

const PERCENTS = [
  'keyShareUsualFrom',
  'keyShareWatchAbove',
  'keyShareMonoAbove',
  'largestWatchAbove',
  'largestMonoAbove',
  'weighsFrom',
] as const
const DAYS = ['silentAfterKey', 'silentAfterRegular', 'silentAfterProspect', 'silentAfterFormer'] as const

const asNumber =
  (min: number, max: number) =>
  (name: Name): FieldSpec<Name> => ({ type: 'number', name, min, max })

/** There is one record of this kind, which the settings show; this says how its history reads. */
export const tradeSettingsSpec: RecordSpec<'tradeSettings'> = {
  kind: 'tradeSettings',
  icon: 'slidersHorizontal',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'currency', name: 'reportingCurrency' },
        { type: 'number', name: 'fiscalYearStartMonth', min: 1, max: 12 },
      ],
    },
    { id: 'dependence', fields: PERCENTS.map(asNumber(0, 100)) },
    {
      id: 'contact',
      fields: [
        ...DAYS.map(asNumber(1, 3650)),
        { type: 'number', name: 'pushyContacts', min: 1, max: 20 },
        { type: 'number', name: 'pushyWorkingDays', min: 1, max: 60 },
      ],
    },
    {
      id: 'asking',
      fields: [
        { type: 'number', name: 'asksPerQuarter', min: 1, max: 20 },
        { type: 'number', name: 'tenderLeadMonths', min: 1, max: 36 },
      ],
    },
  ],
}
