import { useT } from '#renderer/lib/language.ts'
import { CheckboxGroup, FormRow, TextField } from '#renderer/ui/index.ts'
import { CLIENT_CLASSES, CLIENT_SOURCES } from '#shared/domain/clients/client.ts'
import { LINE_LIMIT } from '#shared/lib/fields.ts'
import { type CallFilterValues, isSilenceRight } from './callFilterValues.ts'

interface CallFilterFieldsProps {
  readonly values: CallFilterValues
  readonly onChange: (values: CallFilterValues) => void
}

/** Which clients are meant: what stays empty leaves nobody out. */
export function CallFilterFields({ values, onChange }: CallFilterFieldsProps) {
  const t = useT()
  const change = (part: Partial<CallFilterValues>): void => onChange({ ...values, ...part })
  return (
    <>
      <CheckboxGroup
        label={t('prospecting.filter.classes')}
        isInline
        choices={CLIENT_CLASSES.map((id) => ({ id, label: t(`vocabulary.clientClass.${id}`) }))}
        value={values.classes}
        onChange={(classes) => change({ classes })}
      />
      <CheckboxGroup
        label={t('prospecting.filter.sources')}
        isInline
        choices={CLIENT_SOURCES.map((id) => ({ id, label: t(`vocabulary.clientSource.${id}`) }))}
        value={values.sources}
        onChange={(sources) => change({ sources })}
      />
      <FormRow>
        <TextField
          label={t('prospecting.filter.sector')}
          value={values.sector}
          onChange={(sector) => change({ sector })}
          maxLength={LINE_LIMIT}
        />
        <TextField
          label={t('prospecting.filter.region')}
          value={values.region}
          onChange={(region) => change({ region })}
          maxLength={LINE_LIMIT}
        />
      </FormRow>
      <TextField
        label={t('prospecting.filter.silentDays')}
        description={t('prospecting.filter.silentDaysHint')}
        inputMode="numeric"
        value={values.silentDays}
        onChange={(silentDays) => change({ silentDays })}
        error={isSilenceRight(values) ? undefined : t('prospecting.filter.notANumber')}
      />
    </>
  )
}
