import { zodResolver } from '@hookform/resolvers/zod'
import { useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { type FieldErrors, useForm } from 'react-hook-form'
import { createRecord, deleteRecords, updateRecord } from '#renderer/commands/records.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { report } from '#renderer/lib/commandFeedback.ts'
import { useDraft } from '#renderer/lib/drafts.ts'
import { fieldError } from '#renderer/lib/fieldError.ts'
import { FormSheet } from '#renderer/lib/FormSheet.tsx'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { closeDialog } from '#renderer/navigation/location.ts'
import { Banner, Button } from '#renderer/ui/index.ts'
import type { RecordOf } from '#shared/domain/records.ts'
import { recordTitle } from '#shared/domain/recordTitle.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'
import { fieldsOf, formSpec } from './formSpec.ts'
import { emptyRecordForm, type ReadRecord, recordFormOf, type RecordFormValues } from './formValues.ts'
import { recordFormSchema } from './formValuesSchema.ts'
import { RecordFormGroups } from './RecordFormGroups.tsx'
import { useClearOnOtherClient } from './useClearOnOtherClient.ts'
import { deletedText, recordWord } from './words.ts'

interface RecordFormSheetProps {
  readonly kind: TradeKind
  /** null for a new one. */
  readonly row: RecordOf<TradeKind> | null
  /** What a new one belongs to. */
  readonly presets: Readonly<Record<string, string | undefined>>
}

/** The form of a record: of what is stored, or of what a new one begins with. */
export function RecordFormSheet({ kind, row, presets }: RecordFormSheetProps) {
  const t = useT()
  const language = useLanguage()
  const today = useToday()
  const spec = formSpec(kind)
  const begins = useMemo(() => emptyRecordForm(kind, language, today, {}), [kind, language, today])
  const form = useForm<RecordFormValues, unknown, ReadRecord>({
    resolver: zodResolver(recordFormSchema(kind, language, row ?? {})),
    defaultValues:
      row === null
        ? emptyRecordForm(kind, language, today, presetsOf(kind, presets))
        : recordFormOf(kind, row, language),
  })
  const key = row?.id ?? `new:${Object.values(presets).join()}`
  const draft = useDraft(`record:${kind}:${key}`, form)
  const [opened, setOpened] = useState<Readonly<Record<string, boolean>>>({})
  useClearOnOtherClient(spec, form)

  const openFaulty = (errors: FieldErrors): void => {
    const faulty = spec.groups.filter(({ fields }) => fields.some(({ name }) => errors[name] !== undefined))
    // At once: the form focuses the first error next, and what is hidden takes no focus.
    flushSync(() =>
      setOpened((before) => ({ ...before, ...Object.fromEntries(faulty.map(({ id }) => [id, true])) })),
    )
  }
  const save = form.handleSubmit(async (input) => {
    const done =
      row === null
        ? await createRecord<TradeKind>(kind, input)
        : await updateRecord<TradeKind>(kind, row.id, input)
    if (!report(done, t, recordWord(t, kind, row === null ? 'created' : 'updated'))) return
    draft.forget()
    closeDialog()
  }, openFaulty)
  const remove = async ({ id }: RecordOf<TradeKind>): Promise<void> => {
    const done = await deleteRecords<TradeKind>(kind, [id])
    if (!report(done, t, done.ok ? deletedText(t, language, kind, done.value) : '')) return
    draft.forget()
    closeDialog()
  }
  const problem = form.formState.errors.root?.message

  return (
    <FormSheet
      dialog="recordForm"
      title={recordWord(t, kind, row === null ? 'newTitle' : 'editTitle')}
      subtitle={row === null ? undefined : recordTitle(kind, row)}
      submitLabel={row === null ? recordWord(t, kind, 'add') : t('recordForm.save')}
      cancelLabel={t('recordForm.cancel')}
      onSubmit={save}
      draft={draft}
      draftText={t('recordForm.draft')}
      discardLabel={t('recordForm.discard')}
      footerNote={
        row && (
          <Button variant="quiet" icon="trash2" onPress={() => void remove(row)}>
            {t('recordForm.delete')}
          </Button>
        )
      }
    >
      {problem !== undefined && <Banner tone="bad">{fieldError(t, problem)}</Banner>}
      <RecordFormGroups
        kind={kind}
        control={form.control}
        begins={begins}
        opened={opened}
        onToggle={(id, isOpen) => setOpened((before) => ({ ...before, [id]: isOpen }))}
        focusName={firstToType(kind)}
      />
    </FormSheet>
  )
}

/** Presets by the fields of the same names; a person may also be the first of several. */
function presetsOf(
  kind: TradeKind,
  { personId, ...same }: RecordFormSheetProps['presets'],
): Readonly<Record<string, unknown>> {
  const isOneOfSeveral = fieldsOf(formSpec(kind)).some(({ name }) => name === 'personIds')
  if (personId === undefined) return same
  return isOneOfSeveral ? { ...same, personIds: [personId] } : { ...same, personId }
}

/** The first box of the form that one types in: most people begin there. */
function firstToType(kind: TradeKind): string | undefined {
  const seen = formSpec(kind).groups.flatMap(({ fields, isFolded }) => (isFolded === true ? [] : fields))
  return seen.find(({ type }) => ['line', 'text', 'number', 'money'].includes(type))?.name
}
