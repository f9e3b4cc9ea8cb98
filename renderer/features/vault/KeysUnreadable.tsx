import { appInfo } from '#renderer/lib/appInfo.ts'
import { useT } from '#renderer/lib/language.ts'
import { GateFrame } from './GateFrame.tsx'
import styles from './vault.module.css'

/** The header of the data cannot be used. Never a word of deleting anything. */
export function KeysUnreadable({ reason }: { readonly reason: 'damaged' | 'newer' }) {
  const t = useT()
  return (
    <GateFrame
      screen="keysUnreadable"
      icon="circleAlert"
      title={t(`vault.unreadable.${reason}Title`)}
      text={t(`vault.unreadable.${reason}`)}
      isWide
    >
      {reason === 'damaged' && <p className={styles['aside']}>{t('vault.unreadable.damagedDo')}</p>}
      <p className={styles['path']} data-selectable>
        {t('vault.unreadable.folder', { folder: appInfo().dataFolder })}
      </p>
    </GateFrame>
  )
}
