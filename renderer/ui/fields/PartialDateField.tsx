import { useId, useState } from 'react'
import { Input, TextField as AriaTextField } from 'react-aria-components'
import { monthNames } from '../dayText.ts'
import { Icon } from '../display/Icon.tsx'
import { classes } from '../lib/classes.ts'
import { useUi } from '../UiProvider.tsx'
import type { FieldProps } from './field.ts'
import { Select } from './Select.tsx'
import fieldStyles from './field.module.css'
import styles from './PartialDateField.module.css'

/** Any part may be unknown; what was typed is kept even when there is no such day, so that a form can say so. */
export interface PartialDateValue {
  readonly day?: number | undefined
  readonly month?: number | undefined
  readonly year?: number | undefined
}

export interface PartialDateFieldProps<Value extends PartialDateValue> extends FieldProps {
  readonly value: Value | null
  /** Null when all three are empty. The parts are figures but not checked against each other. */
  readonly onChange: (value: PartialDateValue | null) => void
  readonly onBlur?: (() => void) | undefined
  /** False for a day that comes back every year and has none of its own. */
  readonly hasYear?: boolean | undefined
}

interface Parts {
  readonly day: string
  readonly month: string
  readonly year: string
}

const NO_MONTH = 'none'

/** A date of which parts may be unknown: a birthday without a year, a year alone. */
export function PartialDateField<Value extends PartialDateValue>({
  label,
  description,
  error,
  isRequired = false,
  isDisabled = false,
  value,
  onChange,
  onBlur,
  hasYear = true,
}: PartialDateFieldProps<Value>) {
  const { language, t } = useUi()
  const [parts, setParts] = useState(() => partsOf(value))
  const [sent, setSent] = useState(keyOf(value))
  const [seen, setSeen] = useState(keyOf(value))
  const id = useId()

  // As in `DayField`: follow a value from outside, keep what was typed here.
  if (keyOf(value) !== seen) {
    setSeen(keyOf(value))
    if (keyOf(value) !== sent) {
      setSent(keyOf(value))
      setParts(partsOf(value))
    }
  }

  const change = (patch: Partial<Parts>): void => {
    const next = { ...parts, ...patch }
    setParts(next)
    const nextValue = valueOf(next)
    setSent(keyOf(nextValue))
    onChange(nextValue)
  }
  const months = [
    { id: NO_MONTH, label: t('ui.partialDate.noMonth') },
    ...monthNames(language).map((name, index) => ({ id: String(index + 1), label: name })),
  ]

  return (
    <div
      role="group"
      aria-labelledby={`${id}-label`}
      aria-describedby={error || description ? `${id}-hint` : undefined}
      className={fieldStyles['field']}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onBlur?.()
      }}
    >
      <span id={`${id}-label`} className={fieldStyles['label']}>
        {label}
        {isRequired && (
          <span className={fieldStyles['required']} aria-hidden>
            *
          </span>
        )}
      </span>
      <div className={styles['parts']}>
        <Figures
          label={t('ui.partialDate.day')}
          text={parts.day}
          digits={2}
          isInvalid={error !== undefined}
          isDisabled={isDisabled}
          onChange={(day) => change({ day })}
        />
        <div className={styles['month']}>
          <Select
            label={t('ui.partialDate.month')}
            isLabelHidden
            placeholder={t('ui.partialDate.month')}
            choices={months}
            value={parts.month === '' ? null : parts.month}
            isDisabled={isDisabled}
            onChange={(month) => change({ month: month === NO_MONTH ? '' : month })}
          />
        </div>
        {hasYear && (
          <Figures
            label={t('ui.partialDate.year')}
            text={parts.year}
            digits={4}
            isInvalid={error !== undefined}
            isDisabled={isDisabled}
            onChange={(year) => change({ year })}
          />
        )}
      </div>
      {(error ?? description) !== undefined && (
        <span id={`${id}-hint`} className={fieldStyles[error ? 'error' : 'description']}>
          {error && <Icon name="circleAlert" size={14} />}
          <span>{error ?? description}</span>
        </span>
      )}
    </div>
  )
}

interface FiguresProps {
  readonly label: string
  readonly text: string
  readonly digits: 2 | 4
  readonly isInvalid: boolean
  readonly isDisabled: boolean
  readonly onChange: (text: string) => void
}

function Figures({ label, text, digits, isInvalid, isDisabled, onChange }: FiguresProps) {
  return (
    <AriaTextField
      aria-label={label}
      className={classes(digits === 4 ? styles['year'] : styles['day'])}
      value={text}
      isInvalid={isInvalid}
      isDisabled={isDisabled}
      validationBehavior="aria"
      onChange={(typed) => onChange(typed.replace(/\D/g, '').slice(0, digits))}
    >
      <Input
        className={classes(fieldStyles['box'], styles['figures'])}
        inputMode="numeric"
        autoComplete="off"
        placeholder={label}
      />
    </AriaTextField>
  )
}

function partsOf(value: PartialDateValue | null): Parts {
  return {
    day: value?.day?.toString() ?? '',
    month: value?.month?.toString() ?? '',
    year: value?.year?.toString() ?? '',
  }
}

function valueOf({ day, month, year }: Parts): PartialDateValue | null {
  if (day === '' && month === '' && year === '') return null
  return {
    ...(day === '' ? {} : { day: Number(day) }),
    ...(month === '' ? {} : { month: Number(month) }),
    ...(year === '' ? {} : { year: Number(year) }),
  }
}

function keyOf(value: PartialDateValue | null): string {
  return value === null ? '' : `${value.year ?? ''}-${value.month ?? ''}-${value.day ?? ''}`
}
