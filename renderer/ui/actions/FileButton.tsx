import { useRef } from 'react'
import { Button, type ButtonProps } from './Button.tsx'

interface FileButtonProps extends Omit<ButtonProps, 'onPress' | 'children' | 'type'> {
  readonly label: string
  /** Endings that the system's dialog offers, e.g. `.eml,.msg`; every file where it is left out. */
  readonly accept?: string
  readonly allowsMany?: boolean
  readonly onChoose: (files: readonly File[]) => void
}

/** A button that asks the system for files; the window gets their content, never their paths. */
export function FileButton({ label, accept, allowsMany = false, onChoose, ...button }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button {...button} onPress={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple={allowsMany}
        aria-label={label}
        accept={accept}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          // The same file, changed meanwhile, is a new choice.
          event.target.value = ''
          if (files.length > 0) onChoose(files)
        }}
      />
    </>
  )
}
