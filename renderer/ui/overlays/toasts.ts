export interface ToastMessage {
  /** What happened, one sentence. */
  readonly message: string
  readonly tone?: 'neutral' | 'good' | 'bad' | undefined
  readonly action?: ToastAction | undefined
  /** Where one action is not enough. */
  readonly actions?: readonly ToastAction[] | undefined
  /** For work that takes a while: how far it is, from 0 to 1. Such a toast stays until it is dismissed by its id. */
  readonly share?: number | undefined
}

interface ToastAction {
  readonly label: string
  readonly onPress: () => void
}

export interface ShownToast extends ToastMessage {
  readonly id: number
}

/** Pauses of hover and focus apart, a toast stays this long. */
export const TOAST_MS = 6000
const MOST = 3

/** The messages on screen, newest last; the oldest goes when there are too many. */
class ToastQueue {
  #shown: readonly ShownToast[] = []
  #nextId = 1
  readonly #listeners = new Set<() => void>()

  /** Shows a message and answers its id. */
  show(toast: ToastMessage): number {
    const id = this.#nextId++
    this.#set([...this.#shown, { ...toast, id }].slice(-MOST))
    return id
  }

  /** How far the work is by now. */
  update(id: number, share: number): void {
    this.#set(this.#shown.map((toast) => (toast.id === id ? { ...toast, share } : toast)))
  }

  dismiss(id: number): void {
    this.#set(this.#shown.filter((toast) => toast.id !== id))
  }

  /** Takes everything away, e.g. before the window is locked. */
  clear(): void {
    this.#set([])
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly shown = (): readonly ShownToast[] => this.#shown

  #set(shown: readonly ShownToast[]): void {
    this.#shown = shown
    for (const listener of this.#listeners) listener()
  }
}

/** `toasts.show({ message, action })` from anywhere; `ToastRegion` draws them. */
export const toasts = new ToastQueue()
