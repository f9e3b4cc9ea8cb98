import { useRef, useState, type Ref } from 'react'
import { Button, Dialog, Group, Input, Popover, TextField as AriaTextField } from 'react-aria-components'
import type { Day } from '#shared/lib/days.ts'
import { formatDayText, parseDayText } from '../dayText.ts'
import { Icon } from '../display/Icon.tsx'
import { classes } from '../lib/classes.ts'
import { defined } from '../lib/defined.ts'
import { useUi } from '../UiProvider.tsx'
import type { FieldProps } from './field.ts'
import { FieldHint, FieldLabel } from './FieldText.tsx'
import { MonthGrid } from './MonthGrid.tsx'
import fieldStyles from './field.module.css'
import styles from './DayField.module.css'

/** `invalid`: something is typed that is not a day; the text stays in the box. */
export type DayFieldState = 'empty' | 'valid' | 'invalid'

export interface DayFieldProps extends FieldProps {
  readonly value: Day | null
  /** The value is null both when empty and when invalid; the state tells which. */
  readonly onChange: (value: Day | null, state: DayFieldState) => void
  readonly name?: string | undefined
  readonly onBlur?: (() => void) | undefined
  readonly autoFocus?: boolean | undefined
  readonly ref?: Ref<HTMLInputElement> | undefined
}

/** A civil day, typed the way people write it or picked from a calendar. */
export function DayField({
  label,
  isLabelHidden,
  description,
  error,
  isRequired = false,
  isDisabled = false,
  value,
  onChange,
  onBlur,
  ref,
  ...rest
}: DayFieldProps) {
  const { language, t, today } = useUi()
  const [text, setText] = useState(value === null ? '' : formatDayText(value))
  const [isOpen, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const [sent, setSent] = useState(value)
  const [seen, setSeen] = useState(value)

  // A value that was not sent from here (the form was reset) replaces the text; what was typed here is kept.
  if (value !== seen) {
    setSeen(value)
    if (value !== sent) {
      setSent(value)
      setText(value === null ? '' : formatDayText(value))
    }
  }

  const send = (day: Day | null, state: DayFieldState): void => {
    setSent(day)
    onChange(day, state)
  }
  const type = (typed: string): void => {
    setText(typed)
    if (typed.trim() === '') return send(null, 'empty')
    const day = parseDayText(typed, language, today)
    send(day, day === null ? 'invalid' : 'valid')
  }
  const pick = (day: Day): void => {
    setText(formatDayText(day))
    setOpen(false)
    send(day, 'valid')
  }

  return (
    <AriaTextField
      className={classes(fieldStyles['field'])}
      value={text}
      onChange={type}
      onBlur={() => {
        if (value !== null) setText(formatDayText(value))
        onBlur?.()
      }}
      isInvalid={error !== undefined}
      isRequired={isRequired}
      isDisabled={isDisabled}
      validationBehavior="aria"
      {...defined(rest)}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} isRequired={isRequired} />
      <Group
        ref={box}
        className={classes(fieldStyles['box'])}
        isInvalid={error !== undefined}
        isDisabled={isDisabled}
      >
        <Input
          className={classes(fieldStyles['inner'], styles['input'])}
          placeholder={t('ui.day.format')}
          autoComplete="off"
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown' && event.altKey) setOpen(true)
          }}
          ref={ref ?? null}
        />
        <Button
          // A text field gives its own label to each button inside; this one has a name of its own.
          slot={null}
          className={classes(fieldStyles['boxButton'])}
          aria-label={t('ui.day.chooseFor', { label })}
          isDisabled={isDisabled}
          onPress={() => setOpen(!isOpen)}
        >
          <Icon name="calendar" />
        </Button>
      </Group>
      <FieldHint description={description} error={error} />
      <Popover
        className={classes(styles['popover'])}
        triggerRef={box}
        isOpen={isOpen}
        onOpenChange={setOpen}
        placement="bottom start"
        offset={4}
      >
        <Dialog aria-label={t('ui.day.choose')} className={classes(styles['dialog'])}>
          <MonthGrid value={value} onPick={pick} />
        </Dialog>
      </Popover>
    </AriaTextField>
  )
}
