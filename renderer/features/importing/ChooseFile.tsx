import { FileButton } from '#renderer/ui/index.ts'

interface ChooseFileProps {
  readonly label: string
  readonly isPrimary?: boolean
  readonly onChoose: (file: File) => void
}

/** A button that asks for one file with a table in it. */
export function ChooseFile({ label, isPrimary = false, onChoose }: ChooseFileProps) {
  return (
    <FileButton
      label={label}
      icon="folderOpen"
      variant={isPrimary ? 'primary' : 'secondary'}
      accept=".csv,.tsv,.txt,.xlsx,.xlsm"
      onChoose={([file]) => {
        if (file !== undefined) onChoose(file)
      }}
    />
  )
}
