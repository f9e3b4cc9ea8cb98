import { listRecords } from '#renderer/data/queries/records.ts'
import { useQuery } from '#renderer/data/useQuery.ts'
import { useBoundField } from '#renderer/lib/formFields.tsx'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { ManyPicker } from '#renderer/lib/ManyPicker.tsx'
import type { SpecialistId } from '#shared/domain/house/specialist.ts'
import type { ProposalInput } from '#shared/domain/proposals/proposal.ts'
import { compareText } from '#shared/i18n/format.ts'
import type { ProposalFormControl, ProposalFormValues } from './proposalFormValues.ts'

const NOBODY: readonly SpecialistId[] = []

/** The colleagues named under "prepared by", in the order in which they are named. */
export function PreparedByField({ control }: { readonly control: ProposalFormControl }) {
  const t = useT()
  const language = useLanguage()
  const specialists = useQuery(() => listRecords('specialist'), [])
  const {
    value = NOBODY,
    onChange,
    onBlur,
    error,
    ref,
  } = useBoundField<ProposalFormValues, readonly SpecialistId[] | undefined, ProposalInput>({
    control,
    name: 'specialistIds',
  })
  const compare = compareText(language)
  const choices = (specialists.state === 'ready' ? specialists.value : [])
    .filter(({ id, archivedOn }) => archivedOn === null || value.includes(id))
    .map(({ id, name, title }) => ({ id, label: name, description: title === '' ? undefined : title }))
    .toSorted((one, other) => compare(one.label, other.label))
  return (
    <ManyPicker
      label={t('proposals.form.preparedBy')}
      description={t('proposals.form.preparedByHint')}
      choices={choices}
      value={value}
      onChange={onChange}
      onBlur={onBlur}
      error={error}
      ref={ref}
    />
  )
}
