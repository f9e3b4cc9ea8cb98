import { useRef } from 'react'
import { useT } from '#renderer/lib/language.ts'
import { Button } from '#renderer/ui/index.ts'

interface ChooseMailProps {
  readonly label: string
  readonly isQuiet?: boolean
  readonly onChoose: (files: readonly File[]) => void
}

/** A button that asks the system for files; the window gets their content, never their paths. */
export function ChooseMail({ label, isQuiet = false, onChoose }: ChooseMailProps) {
  const t = useT()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button
        icon="folderOpen"
        variant={isQuiet ? 'quiet' : 'secondary'}
        onPress={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        aria-label={t('mail.choose')}
        accept=".eml,.msg"
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          // The same file, saved anew, is a new choice.
          event.target.value = ''
          if (files.length > 0) onChoose(files)
        }}
      />
    </>
  )
}
