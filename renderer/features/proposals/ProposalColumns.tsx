import type { DataColumn } from '#renderer/ui/index.ts'
import { PROPOSAL_STATUSES } from '#shared/domain/proposals/proposal.ts'
import { formatDay, formatMoney, formatNumber } from '#shared/i18n/format.ts'
import { majorUnits } from '#shared/i18n/amount.ts'
import type { Language } from '#shared/i18n/messages.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import type { Day } from '#shared/lib/days.ts'
import { ValidUntil } from './ProposalCells.tsx'
import { ProposalMenu } from './ProposalMenu.tsx'
import { ProposalStatusMark } from './ProposalStatusMark.tsx'
import type { ProposalRow } from './ProposalView.ts'
import styles from './proposalList.module.css'

/** The columns of the list of proposals, in their first order. */
export function proposalColumns(
  t: Translate,
  language: Language,
  today: Day,
): readonly DataColumn<ProposalRow>[] {
  return [
    {
      id: 'title',
      header: t('proposals.columns.title'),
      width: 196,
      minWidth: 150,
      cell: ({ proposal }) => (
        <span className={styles['title']} title={proposal.title}>
          {proposal.title}
        </span>
      ),
      sortValue: ({ proposal }) => proposal.title,
      canHide: false,
      isPinned: true,
    },
    {
      id: 'client',
      header: t('proposals.columns.client'),
      width: 148,
      cell: ({ clientName }) => (
        <span className={styles['client']} title={clientName}>
          {clientName}
        </span>
      ),
      sortValue: ({ clientName }) => clientName,
    },
    {
      id: 'amount',
      header: t('proposals.columns.amount'),
      width: 114,
      align: 'end',
      cell: ({ proposal: { amount } }) =>
        amount && <span className={styles['amount']}>{formatMoney(amount, language)}</span>,
      sortValue: ({ proposal }) => proposal.amount?.minor ?? null,
      exports: [
        {
          header: t('proposals.columns.amount'),
          value: ({ proposal: { amount } }) => amount && majorUnits(amount),
        },
        { header: t('tables.columns.currency'), value: ({ proposal }) => proposal.amount?.currency ?? null },
      ],
    },
    {
      id: 'status',
      header: t('proposals.columns.status'),
      width: 140,
      cell: ({ proposal }) => <ProposalStatusMark status={proposal.status} />,
      sortValue: ({ proposal }) => PROPOSAL_STATUSES.indexOf(proposal.status),
      exports: [
        {
          header: t('proposals.columns.status'),
          value: ({ proposal }) => t(`vocabulary.proposalStatus.${proposal.status}`),
        },
      ],
    },
    {
      id: 'sentOn',
      header: t('proposals.columns.sentOn'),
      width: 110,
      cell: ({ proposal: { sentOn } }) =>
        sentOn && (
          <span title={formatDay(sentOn, language, 'withWeekday')}>
            {formatDay(sentOn, language, 'short', today)}
          </span>
        ),
      sortValue: ({ proposal }) => proposal.sentOn,
      // Together with the others it would not fit into a small window.
      isHiddenAtFirst: true,
    },
    {
      id: 'validUntil',
      header: t('proposals.columns.validUntil'),
      width: 158,
      cell: ({ proposal: { validUntil }, expiry }) =>
        validUntil && <ValidUntil day={validUntil} expiry={expiry} />,
      sortValue: ({ proposal }) => proposal.validUntil,
    },
    {
      id: 'daysLeft',
      header: t('proposals.columns.daysLeft'),
      width: 100,
      align: 'end',
      cell: ({ daysLeft, expiry }) =>
        daysLeft !== null && (
          <span className={`${styles['amount'] ?? ''} ${styles[expiry ?? 'later'] ?? ''}`}>
            {formatNumber(daysLeft, language)}
          </span>
        ),
      sortValue: ({ daysLeft }) => daysLeft,
    },
    {
      id: 'actions',
      header: t('proposals.columns.actions'),
      width: 56,
      align: 'end',
      cell: ({ proposal }) => <ProposalMenu proposal={proposal} hasDossierLink />,
    },
  ]
}
