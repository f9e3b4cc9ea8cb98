import { type ReactNode, useEffect, useEffectEvent } from 'react'
import { closeDialog } from '#renderer/navigation/location.ts'
import type { DialogName } from '#renderer/navigation/route.ts'
import { Banner, Button, Sheet } from '#renderer/ui/index.ts'
import type { Draft } from './drafts.ts'
import { useSaving } from './useSaving.ts'
import { WaitingNote } from './WaitingNote.tsx'

export interface FormSheetProps {
  readonly dialog: DialogName
  readonly title: string
  readonly subtitle?: ReactNode
  /** A verb. */
  readonly submitLabel: string
  readonly cancelLabel: string
  /** Saves when everything is right; otherwise the fields say what is wrong. */
  readonly onSubmit: () => Promise<void>
  readonly draft: Draft
  /** What is said when the form opens with text typed earlier, and the button that drops it. */
  readonly draftText: string
  readonly discardLabel: string
  /** At the left of the footer, e.g. a quiet "Delete". */
  readonly footerNote?: ReactNode
  readonly children: ReactNode
}

/**
 * A form in a side sheet: Ctrl+Enter saves from any field, Esc closes and keeps the draft, Cancel closes and
 * drops it.
 */
export function FormSheet({ dialog, draft, onSubmit, children, ...props }: FormSheetProps) {
  const saving = useSaving(onSubmit, draft)
  const { submit } = saving
  const cancel = (): void => {
    saving.takeBack()
    draft.discard()
    closeDialog()
  }
  const submitOnKeys = useEffectEvent((event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    event.stopPropagation()
    submit()
  })
  // Before any button hears it: Ctrl+Enter on "Cancel" saves, and does so too when a removed row took the focus away.
  useEffect(() => {
    window.addEventListener('keydown', submitOnKeys, true)
    return () => window.removeEventListener('keydown', submitOnKeys, true)
  }, [])
  return (
    <Sheet
      title={props.title}
      subtitle={props.subtitle}
      isOpen
      onClose={closeDialog}
      footerNote={props.footerNote}
      footer={
        <>
          <Button variant="quiet" onPress={cancel}>
            {props.cancelLabel}
          </Button>
          <Button variant="primary" onPress={submit} isPending={saving.isSaving}>
            {props.submitLabel}
          </Button>
        </>
      }
    >
      <form
        data-dialog={dialog}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <WaitingNote saving={saving} />
        {draft.isRestored && (
          <Banner
            action={
              <Button size="small" variant="quiet" onPress={draft.discard}>
                {props.discardLabel}
              </Button>
            }
          >
            {props.draftText}
          </Banner>
        )}
        {children}
      </form>
    </Sheet>
  )
}
