import { useRef } from 'react'
import { Button } from '#renderer/ui/index.ts'

interface ChooseFileProps {
  readonly label: string
  readonly isPrimary?: boolean
  readonly onChoose: (file: File) => void
}

/** A button that asks the system for one file; the window gets its content, never its path. */
export function ChooseFile({ label, isPrimary = false, onChoose }: ChooseFileProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button
        icon="folderOpen"
        variant={isPrimary ? 'primary' : 'secondary'}
        onPress={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={ACCEPTED}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          // The same file, mended, is a new choice.
          event.target.value = ''
          if (file) onChoose(file)
        }}
      />
    </>
  )
}

const ACCEPTED = '.csv,.tsv,.txt,.xlsx,.xlsm'
