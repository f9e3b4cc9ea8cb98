import { getProposal } from '#renderer/data/queries/proposals.ts'
import { getRecord } from '#renderer/data/queries/records.ts'
import { useQuery } from '#renderer/data/useQuery.ts'
import { hrefOf, openDialog } from '#renderer/navigation/location.ts'
import { Link } from '#renderer/ui/index.ts'
import type { ProposalId } from '#shared/domain/proposals/proposal.ts'
import { recordTitle } from '#shared/domain/recordTitle.ts'
import type { Subject } from '#shared/domain/tradeKinds.ts'
import styles from './AboutLink.module.css'
import { useT } from './language.ts'

/** What a follow-up or an interaction is about, as a quiet way to go there; nothing once it is gone. */
export function AboutLink({ about }: { readonly about: Subject }) {
  const t = useT()
  const title = useQuery(() => titleOf(about), [about.kind, about.id])
  if (title.state !== 'ready' || title.value === null) return null
  const kind = about.kind === 'proposal' ? t('proposals.form.editTitle') : t(`records.${about.kind}.one`)
  const label = title.value === '' ? kind : title.value
  return (
    <p className={styles['about']}>
      <span>{t('recordForm.about', { kind })}</span>
      {about.kind === 'proposal' ? (
        <Link
          variant="plain"
          onPress={() =>
            // Safe: the id stands beside its kind.
            openDialog({ dialog: 'proposalForm', proposalId: about.id as ProposalId })
          }
        >
          {label}
        </Link>
      ) : (
        <Link variant="plain" href={hrefOf({ screen: 'record', kind: about.kind, id: about.id })}>
          {label}
        </Link>
      )}
    </p>
  )
}

async function titleOf({ kind, id }: Subject): Promise<string | null> {
  if (kind === 'proposal') {
    const proposal = await getProposal(id as ProposalId) // the id stands beside its kind
    return proposal?.title ?? null
  }
  const row = await getRecord(kind, id)
  return row === null ? null : recordTitle(kind, row)
}
