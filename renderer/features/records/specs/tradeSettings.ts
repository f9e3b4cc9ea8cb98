import type { RecordSpec } from '../spec.ts'

export const tradeSettingsSpec: RecordSpec<'tradeSettings'> = {
  kind: 'tradeSettings',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'currency', name: 'reportingCurrency' },
        { type: 'number', name: 'fiscalYearStartMonth', min: 1, max: 12 },
        { type: 'number', name: 'keyShareUsualFrom', min: 0, max: 100 },
        { type: 'number', name: 'keyShareWatchAbove', min: 0, max: 100 },
        { type: 'number', name: 'keyShareMonoAbove', min: 0, max: 100 },
        { type: 'number', name: 'largestWatchAbove', min: 0, max: 100 },
        { type: 'number', name: 'largestMonoAbove', min: 0, max: 100 },
        { type: 'number', name: 'silentAfterKey', min: 1, max: 3650 },
        { type: 'number', name: 'silentAfterRegular', min: 1, max: 3650 },
        { type: 'number', name: 'silentAfterProspect', min: 1, max: 3650 },
        { type: 'number', name: 'silentAfterFormer', min: 1, max: 3650 },
        { type: 'number', name: 'pushyContacts', min: 1, max: 20 },
        { type: 'number', name: 'pushyWorkingDays', min: 1, max: 60 },
        { type: 'number', name: 'asksPerQuarter', min: 1, max: 20 },
        { type: 'number', name: 'tenderLeadMonths', min: 1, max: 36 },
      ],
    },
  ],
}
