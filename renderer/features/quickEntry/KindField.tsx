import { type KeyboardEvent, type RefObject, useEffect } from 'react'
import type { Control } from 'react-hook-form'
import { useBoundField } from '#renderer/lib/formFields.tsx'
import { useT } from '#renderer/lib/language.ts'
import { Segmented } from '#renderer/ui/index.ts'
import { INTERACTION_KINDS, type InteractionKind } from '#shared/domain/interactions/interaction.ts'
import { KIND_LETTERS, kindOfKey } from './kindKeys.ts'
import type { QuickEntryValues, ReadQuickEntry } from './quickEntryValues.ts'

interface KindFieldProps {
  readonly control: Control<QuickEntryValues, unknown, ReadQuickEntry>
  readonly boxRef: RefObject<HTMLDivElement | null>
  /** Takes the focus at once, where it is known already with whom it was. */
  readonly isFirst: boolean
  /** A letter was pressed, or Enter: on to the text. */
  readonly onChosen: () => void
}

/** What kind of dealing it was: a single letter chooses it and goes on to the text; the arrows only choose. */
export function KindField({ control, boxRef, isFirst, onChosen }: KindFieldProps) {
  const t = useT()
  const { value, onChange } = useBoundField<QuickEntryValues, InteractionKind, ReadQuickEntry>({
    control,
    name: 'kind',
  })
  useEffect(() => {
    if (isFirst) boxRef.current?.querySelector<HTMLInputElement>('input:checked')?.focus()
  }, [isFirst, boxRef])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    const kind = event.key === 'Enter' ? value : kindOfKey(event.code)
    if (kind === null) return
    event.preventDefault()
    onChange(kind)
    onChosen()
  }
  return (
    <div ref={boxRef} onKeyDownCapture={onKeyDown}>
      <Segmented
        label={t('quickEntry.kind')}
        description={t('quickEntry.kindHint')}
        choices={INTERACTION_KINDS.map((kind) => ({
          id: kind,
          label: t(`vocabulary.interactionKind.${kind}`),
          keys: KIND_LETTERS[kind],
        }))}
        value={value}
        onChange={onChange}
      />
    </div>
  )
}
