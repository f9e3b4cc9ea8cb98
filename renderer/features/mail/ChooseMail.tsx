import { FileButton } from '#renderer/ui/index.ts'

interface ChooseMailProps {
  readonly label: string
  readonly isQuiet?: boolean
  readonly onChoose: (files: readonly File[]) => void
}

/** A button that asks for e-mails saved as files. */
export function ChooseMail({ label, isQuiet = false, onChoose }: ChooseMailProps) {
  return (
    <FileButton
      label={label}
      icon="folderOpen"
      variant={isQuiet ? 'quiet' : 'secondary'}
      accept=".eml,.msg"
      allowsMany
      onChoose={onChoose}
    />
  )
}
