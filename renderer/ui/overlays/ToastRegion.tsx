import { useEffect, useRef, useState, useSyncExternalStore, type RefObject } from 'react'
import { createPortal } from 'react-dom'
import { Button } from '../actions/Button.tsx'
import { IconButton } from '../actions/IconButton.tsx'
import { Icon } from '../display/Icon.tsx'
import { ProgressLine } from '../display/ProgressLine.tsx'
import { classes } from '../lib/classes.ts'
import { useUiText } from '../UiProvider.tsx'
import { toasts, TOAST_MS, type ShownToast } from './toasts.ts'
import styles from './ToastRegion.module.css'

/** Where toasts appear and are announced. Put it once at the end of the window; F6 leads there and back. */
export function ToastRegion() {
  const t = useUiText()
  const shown = useSyncExternalStore(toasts.subscribe, toasts.shown)
  const [isPaused, setPaused] = useState(false)
  const region = useRef<HTMLElement>(null)
  useFocusByF6(region, shown.length > 0)
  return createPortal(
    // The attribute keeps the toasts reachable while a sheet or dialog hides the rest from screen readers.
    <section
      ref={region}
      className={styles['region']}
      aria-label={t('ui.toast.region')}
      tabIndex={-1}
      data-react-aria-top-layer="true"
      onPointerEnter={() => setPaused(true)}
      onPointerLeave={() => setPaused(false)}
      onFocus={() => setPaused(true)}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setPaused(false)
      }}
    >
      <div className={styles['list']} role="log" aria-live="polite" aria-relevant="additions">
        {shown.map((toast) => (
          <Toast key={toast.id} toast={toast} isPaused={isPaused && shown.length > 0} />
        ))}
      </div>
    </section>,
    document.body,
  )
}

function Toast({ toast, isPaused }: { readonly toast: ShownToast; readonly isPaused: boolean }) {
  const t = useUiText()
  const isRunning = toast.share !== undefined
  useEffect(() => {
    if (isPaused || isRunning) return undefined
    const timer = setTimeout(() => toasts.dismiss(toast.id), TOAST_MS)
    return () => clearTimeout(timer)
  }, [toast.id, isPaused, isRunning])
  const { action, actions = action ? [action] : [], tone = 'neutral' } = toast
  if (toast.share !== undefined) {
    return (
      <div className={styles['toast']}>
        <ProgressLine label={toast.message} share={toast.share} />
      </div>
    )
  }
  return (
    <div className={classes(styles['toast'], styles[tone])}>
      {tone !== 'neutral' && (
        <Icon name={tone === 'good' ? 'circleCheck' : 'circleAlert'} className={styles['icon']} />
      )}
      <span className={styles['message']}>{toast.message}</span>
      {actions.map(({ label, onPress }) => (
        <Button
          key={label}
          size="small"
          variant="quiet"
          onPress={() => {
            toasts.dismiss(toast.id)
            onPress()
          }}
        >
          {label}
        </Button>
      ))}
      <IconButton
        icon="x"
        size="small"
        label={t('ui.toast.dismiss')}
        hasTooltip={false}
        onPress={() => toasts.dismiss(toast.id)}
      />
    </div>
  )
}

/** F6 goes to the toasts, a second F6 or Escape back to where the person was. */
function useFocusByF6(region: RefObject<HTMLElement | null>, hasToasts: boolean): void {
  const cameFrom = useRef<Element | null>(null)
  useEffect(() => {
    const goBack = (): void => {
      if (cameFrom.current instanceof HTMLElement && cameFrom.current.isConnected) cameFrom.current.focus()
      cameFrom.current = null
    }
    const onKeyDown = (event: KeyboardEvent): void => {
      const isInside = region.current?.contains(document.activeElement) ?? false
      if (isInside && (event.key === 'F6' || event.key === 'Escape')) {
        event.preventDefault()
        event.stopPropagation()
        goBack()
      } else if (event.key === 'F6' && hasToasts) {
        event.preventDefault()
        cameFrom.current = document.activeElement
        const target = region.current?.querySelector<HTMLElement>('button') ?? region.current
        target?.focus()
      }
    }
    document.addEventListener('keydown', onKeyDown, true)
    return () => document.removeEventListener('keydown', onKeyDown, true)
  }, [region, hasToasts])
  useEffect(() => {
    // The focused toast went away: nothing may leave the focus on the body.
    if (
      cameFrom.current &&
      document.activeElement === document.body &&
      cameFrom.current instanceof HTMLElement
    ) {
      cameFrom.current.focus()
      cameFrom.current = null
    }
  }, [hasToasts])
}
