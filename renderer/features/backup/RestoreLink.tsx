import { useT } from '#renderer/lib/language.ts'
import { Button } from '#renderer/ui/index.ts'
import { chooseBackupFile } from './backupActions.ts'

/** For who begins anew on an empty computer, and has a backup. */
export function RestoreLink() {
  const t = useT()
  return (
    <Button variant="quiet" icon="archiveRestore" onPress={() => void chooseBackupFile(t)}>
      {t('backup.restore.link')}
    </Button>
  )
}
