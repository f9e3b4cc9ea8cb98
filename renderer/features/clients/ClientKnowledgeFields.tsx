import { FormTextArea } from '#renderer/lib/formFields.tsx'
import { useT } from '#renderer/lib/language.ts'
import { FieldGroup } from '#renderer/ui/index.ts'
import type { ClientFormControl } from './clientFormValues.ts'

/** What we know about their business, in free text. */
export function ClientKnowledgeFields({ control }: { readonly control: ClientFormControl }) {
  const t = useT()
  return (
    <FieldGroup title={t('clients.form.knowledge.title')}>
      <FormTextArea
        control={control}
        name="development"
        label={t('clients.form.knowledge.development')}
        description={t('clients.form.knowledge.developmentHint')}
      />
      <FormTextArea
        control={control}
        name="weaknesses"
        label={t('clients.form.knowledge.weaknesses')}
        description={t('clients.form.knowledge.weaknessesHint')}
      />
      <FormTextArea
        control={control}
        name="growthZones"
        label={t('clients.form.knowledge.growthZones')}
        description={t('clients.form.knowledge.growthZonesHint')}
      />
      <FormTextArea control={control} name="notes" label={t('clients.form.knowledge.notes')} />
    </FieldGroup>
  )
}
