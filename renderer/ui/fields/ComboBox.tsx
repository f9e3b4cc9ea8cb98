import { useMemo, useState, type Ref } from 'react'
import { Button, ComboBox as AriaComboBox, Group, Input } from 'react-aria-components'
import { searchKey } from '#shared/lib/searchKey.ts'
import { Icon } from '../display/Icon.tsx'
import { classes } from '../lib/classes.ts'
import { defined } from '../lib/defined.ts'
import { useUiText } from '../UiProvider.tsx'
import type { TextBoxProps } from './field.ts'
import { FieldHint, FieldLabel } from './FieldText.tsx'
import { ChoiceItem, ChoicePopover, type Choice } from './listBox.tsx'
import { matchingChoices } from './matchingChoices.ts'
import fieldStyles from './field.module.css'

export interface ComboBoxProps<Id extends string> extends TextBoxProps {
  readonly choices: readonly Choice<Id>[]
  /** The chosen id, or null for none. */
  readonly value: Id | null
  readonly onChange: (value: Id | null) => void
  /** Where what is typed may become a choice of its own: how that is offered, and what makes it. */
  readonly creation?:
    { readonly label: (typed: string) => string; readonly create: (typed: string) => void } | undefined
  readonly ref?: Ref<HTMLInputElement> | undefined
}

/** Stands for a choice that is not there yet; no id looks like this. */
const NEW = 'new:'

/** One of many choices, found by typing: accents and case do not matter. Emptying the box chooses none. */
export function ComboBox<Id extends string>({
  label,
  isLabelHidden,
  description,
  error,
  isRequired = false,
  placeholder,
  choices,
  value,
  onChange,
  maxLength,
  creation,
  ref,
  ...rest
}: ComboBoxProps<Id>) {
  const t = useUiText()
  const chosen = choices.find((choice) => choice.id === value)
  const [typed, setTyped] = useState(chosen?.label ?? '')
  const [known, setKnown] = useState({ value, hasLabel: chosen !== undefined })
  // Chosen from outside, e.g. a form that was filled again, or before its choices were there.
  if (known.value !== value || (!known.hasLabel && chosen !== undefined)) {
    setKnown({ value, hasLabel: chosen !== undefined })
    setTyped(chosen?.label ?? '')
  }
  const { shown, hasMore } = useMemo(() => matchingChoices(choices, typed, value), [choices, typed, value])
  const name = typed.trim()
  const isOffered = name === '' || choices.some((choice) => searchKey(choice.label) === searchKey(name))
  const offered: readonly Choice[] =
    creation === undefined || isOffered
      ? shown
      : [...shown, { id: NEW, label: creation.label(name), icon: 'plus' }]
  const choose = (key: unknown): void => {
    if (key === NEW) creation?.create(name)
    else onChange(choices.find((choice) => choice.id === key)?.id ?? null)
  }
  return (
    <AriaComboBox
      className={classes(fieldStyles['field'])}
      isInvalid={error !== undefined}
      isRequired={isRequired}
      validationBehavior="aria"
      menuTrigger="focus"
      allowsEmptyCollection
      items={offered}
      inputValue={typed}
      onInputChange={setTyped}
      value={value}
      onChange={choose}
      {...defined(rest)}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} isRequired={isRequired} />
      <Group className={classes(fieldStyles['box'])}>
        <Input
          className={classes(fieldStyles['inner'])}
          ref={ref ?? null}
          {...defined({ placeholder, maxLength })}
        />
        <Button className={classes(fieldStyles['boxButton'])} aria-label={t('ui.showChoices')}>
          <Icon name="chevronDown" />
        </Button>
      </Group>
      <FieldHint description={description} error={error} />
      <ChoicePopover note={hasMore ? t('ui.typeMore', { count: choices.length }) : undefined}>
        {offered.map((choice) => (
          <ChoiceItem key={choice.id} choice={choice} />
        ))}
      </ChoicePopover>
    </AriaComboBox>
  )
}
