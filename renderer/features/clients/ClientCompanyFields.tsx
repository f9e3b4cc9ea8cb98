import { useMemo } from 'react'
import { useWatch } from 'react-hook-form'
import { listClients } from '#renderer/data/queries/clients.ts'
import { useQuery } from '#renderer/data/useQuery.ts'
import { FoldedGroup } from '#renderer/lib/FoldedGroup.tsx'
import { FormSelect, FormText, useBoundField } from '#renderer/lib/formFields.tsx'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { useClientChoices } from '#renderer/lib/useClientChoices.ts'
import { ComboBox, Segmented } from '#renderer/ui/index.ts'
import { type Client, type ClientId, type ClientInput, UNIT_KINDS } from '#shared/domain/clients/client.ts'
import { possibleParents } from '#shared/domain/clients/parentRules.ts'
import type { ClientFormControl, ClientFormValues } from './clientFormValues.ts'
import { countryChoices } from './countries.ts'
import styles from './clientForm.module.css'

interface ClientCompanyFieldsProps {
  readonly control: ClientFormControl
  /** The client being edited; null for a new one. */
  readonly clientId: ClientId | null
  /** undefined: nobody has said; then it is open if something is in it. */
  readonly isOpen: boolean | undefined
  readonly onToggle: (isOpen: boolean) => void
}

/** Whom they belong to, and their tax number. */
export function ClientCompanyFields({ control, clientId, isOpen, onToggle }: ClientCompanyFieldsProps) {
  const t = useT()
  const hasParent = useWatch({ control, name: 'parentId' }) !== null
  const hasTaxNumber = useWatch({ control, name: 'taxNumber.number' }) !== ''
  return (
    <FoldedGroup
      title={t('clients.form.company.title')}
      isOpen={isOpen ?? (hasParent || hasTaxNumber)}
      onToggle={onToggle}
    >
      <ParentField control={control} clientId={clientId} />
      {hasParent && <UnitKindField control={control} />}
      <TaxNumberFields control={control} />
    </FoldedGroup>
  )
}

const NOBODY: readonly Client[] = []

function ParentField({ control, clientId }: Pick<ClientCompanyFieldsProps, 'control' | 'clientId'>) {
  const t = useT()
  const clients = useQuery(listClients, [])
  const { value, onChange, onBlur, error, ref } = useBoundField<
    ClientFormValues,
    ClientId | null,
    ClientInput
  >({ control, name: 'parentId' })
  const all = clients.state === 'ready' ? clients.value : NOBODY
  const possible = useMemo(() => possibleParents(all, clientId), [all, clientId])
  const choices = useClientChoices(possible, value)
  return (
    <ComboBox
      label={t('clients.form.company.parent')}
      description={t('clients.form.company.parentHint')}
      choices={choices ?? []}
      value={value}
      onChange={onChange}
      onBlur={onBlur}
      error={error}
      ref={ref}
    />
  )
}

function UnitKindField({ control }: { readonly control: ClientFormControl }) {
  const t = useT()
  const { value, onChange, error } = useBoundField<ClientFormValues, ClientInput['unitKind'], ClientInput>({
    control,
    name: 'unitKind',
  })
  return (
    <Segmented
      label={t('clients.form.company.unitKind')}
      choices={UNIT_KINDS.map((id) => ({ id, label: t(`dossier.units.kind.${id}`) }))}
      value={value}
      onChange={onChange}
      error={error}
    />
  )
}

function TaxNumberFields({ control }: { readonly control: ClientFormControl }) {
  const t = useT()
  const language = useLanguage()
  const country = useWatch({ control, name: 'taxNumber.country' })
  return (
    <div className={styles['taxNumber']}>
      <FormSelect
        control={control}
        name="taxNumber.country"
        label={t('clients.form.company.taxCountry')}
        choices={countryChoices(language, country)}
      />
      <FormText
        control={control}
        name="taxNumber.number"
        label={t(country === 'GR' ? 'clients.form.company.greekTaxNumber' : 'clients.form.company.taxNumber')}
      />
    </div>
  )
}
