import type { RecordOf } from '#shared/domain/records.ts'
import { idsIn } from '#shared/domain/relations.ts'
import { recordTitle } from '#shared/domain/recordTitle.ts'
import {
  DOSSIER_CHAPTERS,
  type DossierKind,
  type DossierTrade,
  PRINTED_FIELDS,
  type PrintedField,
} from '#shared/formats/dossierTrade.ts'
import { formatDay, formatList, formatMoney, formatNumber } from '#shared/i18n/format.ts'
import type { MessageKey } from '#shared/i18n/messages.ts'
import { DaySchema } from '#shared/lib/days.ts'
import { MoneySchema } from '#shared/lib/fields.ts'
import { html, type Html } from './html.ts'
import { prose, type Voice } from './page.ts'

/** The records of the trade that an edition may show, with the names of whatever they mention. */
export interface PrintedTrade {
  readonly rows: Partial<DossierTrade>
  /** By id; who is missing here is not named. */
  readonly names: Readonly<Record<string, string>>
}

/** The chapters of the trade: business, service, market. Chapters without a record are left out. */
export function trade(printed: PrintedTrade, voice: Voice): readonly Html[] {
  return DOSSIER_CHAPTERS.flatMap(({ id, kinds }) => {
    const parts = kinds.flatMap((kind) => ofKind(kind, printed, voice) ?? [])
    if (parts.length === 0) return []
    return [
      html`<section class="chapter follows" id="${id}">
        <h2>${voice.t(`pdf.trade.${id}`)}</h2>
        ${parts}
      </section>`,
    ]
  })
}

/** The chapters that have something to show. */
export function chapterIds({ rows }: PrintedTrade): readonly (typeof DOSSIER_CHAPTERS)[number]['id'][] {
  return DOSSIER_CHAPTERS.filter(({ kinds }) => kinds.some((kind) => (rows[kind]?.length ?? 0) > 0)).map(
    ({ id }) => id,
  )
}

function ofKind(kind: DossierKind, printed: PrintedTrade, voice: Voice): Html | null {
  const rows: readonly RecordOf<DossierKind>[] = printed.rows[kind] ?? []
  if (rows.length === 0) return null
  return html`<section class="part">
    <h3>${word(voice, kind, 'many')}</h3>
    ${rows.map((row) => entry(kind, row, printed.names, voice))}
  </section>`
}

/** One record: its title, what is known of it in one line, then what was written in sentences. */
function entry(
  kind: DossierKind,
  row: RecordOf<DossierKind>,
  names: PrintedTrade['names'],
  voice: Voice,
): Html {
  // The fields were taken by the kind of the row, which the compiler cannot follow through the union.
  const fields = PRINTED_FIELDS[kind] as readonly PrintedField<DossierKind>[]
  const said = fields.flatMap((field) => {
    const value = valueOf(kind, row, field, names, voice)
    return value === null ? [] : [{ field, value }]
  })
  const short = said.filter(({ field: [, as] }) => as !== 'text')
  const long = said.filter(({ field: [, as] }) => as === 'text')
  const title = recordTitle(kind, row as never) // the row is of this kind
  return html`<article class="record">
    ${title === '' ? null : html`<h4>${title}</h4>`}
    ${
      short.length === 0
        ? null
        : html`<p class="facts-line">
            ${short.map(
              ({ field: [name], value }) =>
                html`<span
                  ><span class="label">${word(voice, kind, `fields.${name}`)}</span> ${value}</span
                > `,
            )}
          </p>`
    }
    ${long.map(
      ({ field: [name], value }) =>
        html`<div class="said">
          <span class="label">${word(voice, kind, `fields.${name}`)}</span>${prose(value)}
        </div>`,
    )}
  </article>`
}

function valueOf(
  kind: DossierKind,
  row: RecordOf<DossierKind>,
  [name, as, words]: PrintedField<DossierKind>,
  names: PrintedTrade['names'],
  voice: Voice,
): string | null {
  const value: unknown = (row as Readonly<Record<string, unknown>>)[name] // read only, and checked below
  if (value === null || value === undefined || value === '') return null
  const { language } = voice
  switch (as) {
    case 'day': {
      const day = DaySchema.safeParse(value)
      return day.success ? formatDay(day.data, language, 'short') : null
    }
    case 'money': {
      const money = MoneySchema.safeParse(value)
      return money.success ? formatMoney(money.data, language) : null
    }
    case 'number':
      return typeof value === 'number' ? formatNumber(value, language) : null
    case 'choice':
      return typeof value === 'string'
        ? message(voice, `${words ?? `records.${kind}.choices.${name}`}.${value}`)
        : null
    case 'name': {
      const named = idsIn(row, name).flatMap((id) => names[id] ?? [])
      return named.length === 0 ? null : formatList(named, language)
    }
    case 'line':
    case 'text':
      return typeof value === 'string' ? value : null
  }
}

function word(voice: Voice, kind: DossierKind, path: string): string {
  return message(voice, `records.${kind}.${path}`)
}

function message({ t }: Voice, key: string): string {
  // Safe: words of records have no placeholders, and a test prints every kind with every field.
  return (t as (key: MessageKey) => string)(key as MessageKey)
}
