import type { ReactNode } from 'react'
import { IconButton } from '../actions/IconButton.tsx'
import { Icon, type IconName } from '../display/Icon.tsx'
import { classes } from '../lib/classes.ts'
import { Tooltip } from '../overlays/Tooltip.tsx'
import { useUiText } from '../UiProvider.tsx'
import { SidebarButton } from './SidebarButton.tsx'
import styles from './Sidebar.module.css'

export interface SidebarProps {
  /** Names the navigation for screen readers. */
  readonly label: string
  /** At the top: the name of the product or of the house. */
  readonly header: ReactNode
  /** `SidebarItem`s. */
  readonly children: ReactNode
  /** Below: saved state, settings. */
  readonly footer?: ReactNode
  readonly isFolded: boolean
  readonly onFoldedChange: (isFolded: boolean) => void
}

/** The navigation: 220 px, or 56 with icons only. */
export function Sidebar({ label, header, children, footer, isFolded, onFoldedChange }: SidebarProps) {
  const t = useUiText()
  return (
    <nav className={classes(styles['sidebar'], isFolded && styles['folded'])} aria-label={label}>
      <div className={styles['header']}>
        {!isFolded && <div className={styles['brand']}>{header}</div>}
        <IconButton
          icon={isFolded ? 'panelLeftOpen' : 'panelLeftClose'}
          label={t(isFolded ? 'ui.sidebar.unfold' : 'ui.sidebar.fold')}
          onPress={() => onFoldedChange(!isFolded)}
        />
      </div>
      <ul className={styles['items']}>{children}</ul>
      {footer && <ul className={styles['footer']}>{footer}</ul>}
    </nav>
  )
}

export interface SidebarItemProps {
  readonly icon: IconName
  readonly label: string
  readonly isCurrent?: boolean | undefined
  readonly isFolded: boolean
  /** Quietly behind the label, e.g. a count. */
  readonly badge?: ReactNode
  /** A link, or with `onPress` a button. */
  readonly href?: string | undefined
  readonly onPress?: (() => void) | undefined
  readonly keys?: string | undefined
}

/** One line of the navigation, inside `Sidebar`. */
export function SidebarItem({
  icon,
  label,
  isCurrent = false,
  isFolded,
  badge,
  href,
  onPress,
  keys,
}: SidebarItemProps) {
  const item = (
    <SidebarButton href={href} onPress={onPress} isCurrent={isCurrent} label={label}>
      <Icon name={icon} />
      {!isFolded && <span className={styles['label']}>{label}</span>}
      {!isFolded && badge !== undefined && <span className={styles['badge']}>{badge}</span>}
    </SidebarButton>
  )
  return (
    <li>
      {isFolded ? (
        <Tooltip text={label} keys={keys} placement="right">
          {item}
        </Tooltip>
      ) : (
        item
      )}
    </li>
  )
}
