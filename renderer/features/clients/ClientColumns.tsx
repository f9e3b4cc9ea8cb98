import { RelativeDay } from '#renderer/lib/RelativeDay.tsx'
import type { DataColumn } from '#renderer/ui/index.ts'
import type { ContactState } from '#shared/domain/interactions/contactBalance.ts'
import { formatDay, formatMoney, formatNumber, formatRelativeDay } from '#shared/i18n/format.ts'
import { majorUnits } from '#shared/i18n/amount.ts'
import type { Language } from '#shared/i18n/messages.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import type { Day } from '#shared/lib/days.ts'
import { Balance, ClassMark, ClientName, DueDay, NextStep } from './ClientCells.tsx'
import { type ClientRow, classRank } from './ClientView.ts'

/** The columns of the list of clients, in their first order. */
export function clientColumns(
  t: Translate,
  language: Language,
  today: Day,
): readonly DataColumn<ClientRow>[] {
  const relative = (day: Day): string => formatRelativeDay(day, today, language)
  return [
    {
      id: 'name',
      header: t('clients.columns.name'),
      width: 240,
      minWidth: 160,
      cell: ({ client }) => <ClientName client={client} />,
      sortValue: ({ client }) => client.name,
      canHide: false,
      isPinned: true,
    },
    {
      id: 'class',
      header: t('clients.columns.class'),
      width: 128,
      cell: ({ client }) => <ClassMark client={client} />,
      sortValue: ({ client }) => classRank(client.class),
      exports: [
        {
          header: t('clients.columns.class'),
          value: ({ client }) => t(`vocabulary.clientClass.${client.class}`),
        },
        {
          header: t('tables.columns.keyReasons'),
          value: ({ client }) =>
            client.keyReasons.map((reason) => t(`vocabulary.keyReason.${reason}`)).join(', '),
        },
      ],
    },
    {
      id: 'nextStep',
      header: t('clients.columns.nextStep'),
      width: 194,
      cell: ({ nextStep }) =>
        nextStep && (
          <NextStep
            title={nextStep.title}
            due={
              <DueDay
                urgency={nextStep.isOverdue ? 'late' : nextStep.day === today ? 'soon' : 'calm'}
                urgencyLabel={nextStep.isOverdue ? t('clients.cell.overdue') : undefined}
                text={relative(nextStep.day)}
                fullText={formatDay(nextStep.day, language, 'withWeekday')}
              />
            }
          />
        ),
      sortValue: ({ nextStep }) => nextStep?.day ?? null,
      exports: [
        { header: t('clients.columns.nextStep'), value: ({ nextStep }) => nextStep?.title ?? null },
        { header: t('tables.columns.nextStepDay'), value: ({ nextStep }) => nextStep?.day ?? null },
      ],
    },
    {
      id: 'lastDealing',
      header: t('clients.columns.lastDealing'),
      width: 150,
      cell: ({ lastDealing }) => lastDealing && <RelativeDay day={lastDealing} />,
      sortValue: ({ lastDealing }) => lastDealing,
    },
    {
      id: 'balance',
      header: t('clients.columns.balance'),
      width: 132,
      cell: ({ balance }) => balance && <Balance balance={balance} />,
      sortValue: ({ balance }) => balance && CONTACT_RANK[balance.state],
      exports: [
        {
          header: t('clients.columns.balance'),
          value: ({ balance }) => balance && t(`contact.state.${balance.state}`),
        },
      ],
    },
    {
      id: 'expiry',
      header: t('clients.columns.expiry'),
      width: 148,
      cell: ({ expiry }) =>
        expiry && (
          <DueDay
            urgency={URGENCY_OF_EXPIRY[expiry.state]}
            urgencyLabel={expiry.state === 'expired' ? t('clients.cell.expired') : undefined}
            text={relative(expiry.day)}
            fullText={formatDay(expiry.day, language, 'withWeekday')}
          />
        ),
      sortValue: ({ expiry }) => expiry?.day ?? null,
    },
    {
      id: 'city',
      header: t('clients.columns.city'),
      width: 112,
      cell: ({ city }) => city,
      sortValue: ({ city }) => textOrNull(city),
    },
    {
      id: 'sector',
      header: t('clients.columns.sector'),
      width: 150,
      cell: ({ client }) => client.sector,
      sortValue: ({ client }) => textOrNull(client.sector),
    },
    {
      id: 'people',
      header: t('clients.columns.people'),
      width: 92,
      align: 'end',
      cell: ({ people }) => (people === 0 ? null : formatNumber(people, language)),
      sortValue: ({ people }) => people,
    },
    {
      id: 'turnover',
      header: t('clients.columns.turnover'),
      width: 140,
      align: 'end',
      isHiddenAtFirst: true,
      cell: ({ client: { turnover } }) =>
        turnover && (
          <span
            title={t('clients.cell.turnoverOfYear', {
              amount: formatMoney(turnover.amount, language),
              year: turnover.year,
            })}
          >
            {formatMoney(turnover.amount, language)}
          </span>
        ),
      sortValue: ({ client }) => client.turnover?.amount.minor ?? null,
      exports: [
        {
          header: t('clients.columns.turnover'),
          value: ({ client: { turnover } }) => turnover && majorUnits(turnover.amount),
        },
        {
          header: t('tables.columns.currency'),
          value: ({ client }) => client.turnover?.amount.currency ?? null,
        },
        { header: t('tables.columns.turnoverYear'), value: ({ client }) => client.turnover?.year ?? null },
      ],
    },
    {
      id: 'source',
      header: t('clients.columns.source'),
      width: 140,
      isHiddenAtFirst: true,
      cell: ({ client: { source } }) => source && t(`vocabulary.clientSource.${source}`),
      sortValue: ({ client: { source } }) => source && t(`vocabulary.clientSource.${source}`),
    },
    {
      id: 'manager',
      header: t('clients.columns.manager'),
      width: 150,
      cell: ({ client: { manager } }) => manager,
      sortValue: ({ client: { manager } }) => manager,
      isHiddenAtFirst: true,
    },
  ]
}

/** Whoever needs a thought comes first. */
const CONTACT_RANK = { tooPushy: 0, tooSilent: 1, fine: 2 } as const satisfies Record<ContactState, number>

const URGENCY_OF_EXPIRY = { expired: 'late', lastDay: 'soon', soon: 'soon', later: 'calm' } as const

/** Clients about whom something is not known come last, not first. */
function textOrNull(text: string): string | null {
  return text === '' ? null : text
}
