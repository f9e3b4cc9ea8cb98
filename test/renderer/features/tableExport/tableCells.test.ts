import { describe, expect, it } from 'vitest'
import { clientColumns } from '#renderer/features/clients/ClientColumns.tsx'
import { clientRows } from '#renderer/features/clients/ClientView.ts'
import { tableCells } from '#renderer/features/tableExport/tableCells.ts'
import { translator } from '#shared/i18n/translate.ts'
import { usualTradeSettings } from '#shared/domain/portfolio/tradeSettings.ts'
import { day } from '#shared/lib/days.ts'
import { atOnce } from '#shared/lib/slices.ts'
import { aClient, aFollowUp } from '#test/shared/builders.ts'

const TODAY = day('2026-11-25')

describe('the cells of an exported table', () => {
  it('are full words, days and numbers, in the order of the visible columns', () => {
    const client = aClient({
      class: 'key',
      keyReasons: ['revenue'],
      turnover: { amount: { minor: 1_250_050, currency: 'EUR' }, year: 2025 },
    })
    const step = aFollowUp({ clientId: client.id, title: 'Τηλεφώνημα', dueDay: day('2026-11-26') })
    const rows = atOnce(
      clientRows(
        {
          clients: [client],
          positions: [],
          lastDealings: new Map(),
          recentContacts: new Map(),
          settings: usualTradeSettings(),
          openFollowUps: [step],
          awaitingProposals: [],
        },
        TODAY,
      ),
    )
    const t = translator('el')
    const columns = clientColumns(t, 'el', TODAY)
    const shown = ['turnover', 'name', 'class', 'nextStep', 'people'].flatMap((id) =>
      columns.filter((column) => column.id === id),
    )
    const [header, row] = atOnce(tableCells({ columns: shown, rows }))
    expect(header).toEqual([
      t('clients.columns.turnover'),
      t('tables.columns.currency'),
      t('tables.columns.turnoverYear'),
      t('clients.columns.name'),
      t('clients.columns.class'),
      t('tables.columns.keyReasons'),
      t('clients.columns.nextStep'),
      t('tables.columns.nextStepDay'),
      t('clients.columns.people'),
    ])
    expect(row).toEqual([
      12500.5,
      'EUR',
      2025,
      client.name,
      t('vocabulary.clientClass.key'),
      t('vocabulary.keyReason.revenue'),
      'Τηλεφώνημα',
      '2026-11-26',
      0,
    ])
  })

  it('leave out columns without content', () => {
    const column = { id: 'actions', header: 'Actions', width: 80, cell: () => null }
    expect(atOnce(tableCells({ columns: [column], rows: [{}] }))).toEqual([[], []])
  })
})
