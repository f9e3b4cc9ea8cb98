import { appInfo } from '#renderer/lib/appInfo.ts'
import { useT } from '#renderer/lib/language.ts'
import { closeDialog } from '#renderer/navigation/location.ts'
import { Facts, Sheet } from '#renderer/ui/index.ts'

/** What Keyfolio is, and the versions that support asks for. */
export function About() {
  const t = useT()
  const { version, electron, chromium, node, deviceId } = appInfo()
  return (
    <Sheet title={t('app.about.title')} subtitle={t('app.about.licence')} isOpen onClose={closeDialog}>
      <div data-dialog="about">
        <p>{t('app.about.what')}</p>
        <Facts
          facts={[
            { label: t('app.about.version'), value: version },
            { label: t('app.about.electron'), value: electron },
            { label: t('app.about.chromium'), value: chromium },
            { label: t('app.about.node'), value: node },
            { label: t('app.about.device'), value: deviceId },
          ]}
        />
      </div>
    </Sheet>
  )
}
