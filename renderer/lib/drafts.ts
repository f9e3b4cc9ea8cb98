import { type Dispatch, type SetStateAction, useCallback, useEffect, useRef, useState } from 'react'
import type { DefaultValues, FieldValues, UseFormReturn } from 'react-hook-form'

/**
 * What was typed into forms and not saved, by form and record. In memory only: text that nobody saved must not reach
 * the disk by a side road. When the data is locked the main process keeps it, sealed.
 */
const drafts = new Map<string, FieldValues>()

export interface Draft {
  /** True when the form opened with text that was typed earlier and never saved. */
  readonly isRestored: boolean
  /** Goes back to what is stored and forgets the draft. */
  readonly discard: () => void
  /** Forgets the draft; to be called after saving. */
  readonly forget: () => void
  /** Calls back when something in the form is changed; the answer ends it. */
  readonly onEdit: (listener: () => void) => () => void
}

/** What was typed somewhere that keeps it by itself; the same object until it is another. */
export function draftOf(key: string): Readonly<Record<string, unknown>> | undefined {
  return drafts.get(key)
}

/** Keeps what was typed somewhere by itself; null forgets it. */
export function keepDraft(key: string, values: Readonly<Record<string, unknown>> | null): void {
  if (values === null) drafts.delete(key)
  else drafts.set(key, values)
}

/**
 * State of a small form, kept as a draft while it is not `empty`: it comes back with the form, and after a lock.
 * @param key form and record; another key needs another component
 */
export function useKeptState<Values extends FieldValues>(
  key: string,
  empty: Values,
): readonly [Values, Dispatch<SetStateAction<Values>>] {
  const [values, setValues] = useState<Values>(() => ({ ...empty, ...drafts.get(key) }))
  useEffect(() => {
    const isEmpty = JSON.stringify(values) === JSON.stringify(empty)
    keepDraft(key, isEmpty ? null : values)
  }, [key, values, empty])
  return [values, setValues]
}

/** All drafts as JSON, by form and record. Files are left out; they cannot be kept as text. */
export function keptDrafts(): {
  readonly forms: Readonly<Record<string, string>>
  /** False where one is too large to be kept. */
  readonly isWhole: boolean
} {
  const texts = [...drafts].map(([key, values]) => [key, JSON.stringify(values, withoutFiles)] as const)
  const kept = texts.filter(([key, text]) => key.length <= MOST_KEY && text.length <= MOST_TEXT)
  return { forms: Object.fromEntries(kept), isWhole: kept.length === texts.length }
}

/** Brings drafts back that were kept; those that make no sense any more are left out. */
export function putDrafts(forms: Readonly<Record<string, string>>): void {
  for (const [key, text] of Object.entries(forms)) {
    const values = parsed(text)
    if (values !== null) drafts.set(key, values)
  }
}

/** What the main process takes of each. */
const MOST_KEY = 4000
const MOST_TEXT = 4 << 20

function withoutFiles(_key: string, value: unknown): unknown {
  return value instanceof Blob ? undefined : value
}

function parsed(text: string): FieldValues | null {
  try {
    const values: unknown = JSON.parse(text)
    return typeof values === 'object' && values !== null && !Array.isArray(values) ? values : null
  } catch {
    return null
  }
}

/**
 * Keeps what is typed in `form` when it closes unsaved, and brings it back when it opens again.
 * @param key form and record, e.g. `client:<id>` or `client:new`
 */
export function useDraft<Values extends FieldValues, Output>(
  key: string,
  form: UseFormReturn<Values, unknown, Output>,
): Draft {
  const [isRestored, setRestored] = useState(() => drafts.has(key))
  const saved = useRef(false)
  const stored = useRef<Values | null>(null)
  const [listeners] = useState(() => new Set<() => void>())

  useEffect(() => {
    stored.current = form.getValues()
    saved.current = false
    const draft = drafts.get(key)
    if (draft) {
      // keepDefaultValues: the form stays dirty against what is stored.
      // What is not in the draft, such as a file, is as it is stored.
      const values = { ...stored.current, ...draft } as DefaultValues<Values> & Values
      form.reset(values, { keepDefaultValues: true })
    }
    // The form tells every keystroke; a sheet may be torn down by Back without another word.
    const stop = form.subscribe({
      formState: { values: true, isDirty: true },
      callback: ({ values, isDirty }) => {
        for (const listener of listeners) listener()
        if (saved.current) return
        if (isDirty) drafts.set(key, values)
        else drafts.delete(key)
      },
    })
    return stop
  }, [form, key, listeners])

  const forget = (): void => {
    saved.current = true
    drafts.delete(key)
  }
  const discard = (): void => {
    drafts.delete(key)
    setRestored(false)
    if (stored.current) form.reset(stored.current)
  }
  const onEdit = useCallback(
    (listener: () => void) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    [listeners],
  )
  return { isRestored, discard, forget, onEdit }
}
