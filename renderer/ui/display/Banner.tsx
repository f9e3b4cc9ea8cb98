import type { ReactNode } from 'react'
import { IconButton } from '../actions/IconButton.tsx'
import { classes } from '../lib/classes.ts'
import { useUiText } from '../UiProvider.tsx'
import type { Tone } from './Badge.tsx'
import { Icon, type IconName } from './Icon.tsx'
import styles from './Banner.module.css'

export interface BannerProps {
  readonly tone?: Exclude<Tone, 'feast' | 'neutral'> | undefined
  readonly title?: string | undefined
  readonly children?: ReactNode
  /** A button. */
  readonly action?: ReactNode
  readonly onDismiss?: (() => void) | undefined
}

const ICONS_OF_TONES = {
  accent: 'info',
  good: 'circleCheck',
  warn: 'triangleAlert',
  bad: 'circleAlert',
} as const satisfies Record<string, IconName>

/** A line that stays until its cause is gone. */
export function Banner({ tone = 'accent', title, children, action, onDismiss }: BannerProps) {
  const t = useUiText()
  return (
    <div className={classes(styles['banner'], styles[tone])} role={tone === 'bad' ? 'alert' : 'status'}>
      <Icon name={ICONS_OF_TONES[tone]} className={styles['icon']} />
      <div className={styles['text']}>
        {title && <strong className={styles['title']}>{title}</strong>}
        {children && <div>{children}</div>}
      </div>
      {action}
      {onDismiss && <IconButton icon="x" size="small" label={t('ui.close')} onPress={onDismiss} />}
    </div>
  )
}
