import { bridge } from '#renderer/bridge.ts'
import { betweenFrames, type SeenTable, toasts } from '#renderer/ui/index.ts'
import { type CsvStyle, writeCsv } from '#shared/formats/tables/writeCsv.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import type { RequestAnswer } from '#shared/ipc/contract.ts'
import type { Sliced } from '#shared/lib/slices.ts'
import { tableCells } from './tableCells.ts'

interface TableExport<Row> {
  readonly table: SeenTable<Row>
  /** The name that is offered for the file, without its ending. */
  readonly name: string
  readonly style: CsvStyle
  /** How many rows that are seen may not be in the file. */
  readonly leftOut: number
}

/** Makes a CSV of what is seen; the main process asks where to. Says how it went. */
export async function exportTable<Row>(order: TableExport<Row>, t: Translate): Promise<void> {
  const { table, name, style, leftOut } = order
  const text = await new Promise<string>((resolve) => betweenFrames(csvOf(table, style), resolve))
  const answer = await bridge().request('files.saveText', { kind: 'csv', name, text })
  if (answer.ok) {
    if (leftOut > 0) toasts.show({ message: t('tables.export.leftOut', { count: leftOut }) })
    sayExported(answer.value, t)
  } else if (answer.error !== 'cancelled') {
    toasts.show({
      message: t(`tables.export.error.${sentenceOf(answer.error)}`),
      tone: 'bad',
      actions: [{ label: t('tables.export.another'), onPress: () => void exportTable(order, t) }],
    })
  }
}

function* csvOf<Row>(seen: SeenTable<Row>, style: CsvStyle): Sliced<string> {
  return yield* writeCsv(yield* tableCells(seen), style)
}

function sayExported(
  { fileId, fileName }: { readonly fileId: string; readonly fileName: string },
  t: Translate,
) {
  const tell = async (channel: 'files.open' | 'files.showInFolder'): Promise<void> => {
    const answer = await bridge().request(channel, { fileId })
    if (!answer.ok) toasts.show({ message: t('tables.export.notOpened'), tone: 'bad' })
  }
  toasts.show({
    message: t('tables.export.done', { file: fileName }),
    tone: 'good',
    actions: [
      { label: t('tables.export.open'), onPress: () => void tell('files.open') },
      { label: t('tables.export.showInFolder'), onPress: () => void tell('files.showInFolder') },
    ],
  })
}

type SaveError = Extract<RequestAnswer<'files.saveText'>, { ok: false }>['error']

function sentenceOf(error: Exclude<SaveError, 'cancelled'>) {
  switch (error) {
    case 'readOnly':
    case 'diskFull':
    case 'folderGone':
    case 'writeFailed':
      return error
    case 'tooLarge':
    case 'badRequest':
    case 'foreignSender':
    case 'failed':
      return 'failed'
  }
}
