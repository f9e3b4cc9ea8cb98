import { zodResolver } from '@hookform/resolvers/zod'
import { useController, useForm } from 'react-hook-form'
import { z } from 'zod'
import { createRecord } from '#renderer/commands/records.ts'
import { today } from '#renderer/lib/clock.ts'
import { report } from '#renderer/lib/commandFeedback.ts'
import { useDraft } from '#renderer/lib/drafts.ts'
import { FormSheet } from '#renderer/lib/FormSheet.tsx'
import { FormText, FormTextArea } from '#renderer/lib/formFields.tsx'
import { useT } from '#renderer/lib/language.ts'
import { RelativeDay } from '#renderer/lib/RelativeDay.tsx'
import { navigate } from '#renderer/navigation/location.ts'
import { FieldGroup, LoadingState } from '#renderer/ui/index.ts'
import { requiredLine, text } from '#shared/lib/fields.ts'
import { CallFilterFields } from './CallFilterFields.tsx'
import {
  type CallFilterValues,
  EMPTY_FILTER_VALUES,
  filterOfValues,
  isSilenceRight,
} from './callFilterValues.ts'
import styles from './prospecting.module.css'
import { useClientsOfFilter } from './useClientsOfFilter.ts'

/** So many of the clients that fit are named; the rest is a number. */
const NAMED = 12

interface Values {
  readonly name: string
  readonly script: string
  readonly filter: CallFilterValues
}

const schema = z.object({
  name: requiredLine,
  script: text,
  filter: z.custom<CallFilterValues>((value) => isSilenceRight(value as CallFilterValues)), // made by the form itself
})

/** A call list made from a filter: the clients that fit are counted and named while it is filled in. */
export function CallListFilter() {
  const t = useT()
  const form = useForm<Values, unknown, Values>({
    resolver: zodResolver(schema),
    defaultValues: { name: '', script: '', filter: EMPTY_FILTER_VALUES },
  })
  const draft = useDraft('callListFilter', form)
  const { field } = useController({ control: form.control, name: 'filter' })
  const fitting = useClientsOfFilter(field.value)
  const clients = fitting?.clients ?? []

  const save = form.handleSubmit(async ({ name, script, filter }) => {
    if (clients.length === 0) return
    const made = await createRecord('callList', {
      name,
      script,
      madeOn: today(),
      filter: filterOfValues(filter),
      clientIds: clients.map(({ id }) => id),
    })
    if (!report(made, t, t('prospecting.newList.made'))) return
    draft.forget()
    if (made.ok) navigate({ screen: 'callRun', callListId: made.value.id })
  })

  return (
    <FormSheet
      dialog="callListFilter"
      title={t('prospecting.newList.title')}
      submitLabel={t('prospecting.newList.make')}
      cancelLabel={t('prospecting.newList.cancel')}
      onSubmit={save}
      draft={draft}
      draftText={t('prospecting.newList.draft')}
      discardLabel={t('prospecting.newList.discard')}
    >
      <div className={styles['form']}>
        <FormText control={form.control} name="name" label={t('prospecting.newList.name')} isRequired />
        <CallFilterFields values={field.value} onChange={field.onChange} />
        <FieldGroup
          title={t('prospecting.newList.whom')}
          description={clients.length > 0 ? t('prospecting.newList.order') : undefined}
        >
          {fitting === null ? (
            <LoadingState rows={3} />
          ) : (
            <div>
              <p className={styles['count']} role="status">
                {clients.length === 0
                  ? t('prospecting.newList.none')
                  : t('prospecting.newList.fitting', { count: clients.length })}
              </p>
              <ol className={styles['preview']}>
                {clients.slice(0, NAMED).map((client) => {
                  const last = fitting.lastDealings.get(client.id)
                  return (
                    <li key={client.id}>
                      <span>{client.name}</span>
                      <span className={styles['quiet']}>
                        {last === undefined ? (
                          t('prospecting.newList.neverSpoken')
                        ) : (
                          <RelativeDay day={last} />
                        )}
                      </span>
                    </li>
                  )
                })}
              </ol>
              {clients.length > NAMED && (
                <p className={styles['quiet']}>
                  {t('prospecting.newList.andMore', { count: clients.length - NAMED })}
                </p>
              )}
            </div>
          )}
        </FieldGroup>
        <FormTextArea control={form.control} name="script" label={t('prospecting.newList.script')} rows={4} />
      </div>
    </FormSheet>
  )
}
