import { Fragment, type ReactNode } from 'react'
import {
  Header,
  Keyboard,
  Menu as AriaMenu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover as AriaPopover,
  Separator,
} from 'react-aria-components'
import { Icon, type IconName } from '../display/Icon.tsx'
import { classes } from '../lib/classes.ts'
import { defined } from '../lib/defined.ts'
import { Button, type ButtonSize, type ButtonVariant } from './Button.tsx'
import { IconButton } from './IconButton.tsx'
import styles from './Menu.module.css'

export interface MenuAction {
  readonly id: string
  readonly label: string
  readonly icon?: IconName | undefined
  /** Shown at the end, e.g. "Ctrl+Z". */
  readonly keys?: string | undefined
  /** In red, for what removes. */
  readonly isDanger?: boolean | undefined
  readonly isDisabled?: boolean | undefined
  /** Shows a tick. */
  readonly isChosen?: boolean | undefined
  readonly href?: string | undefined
  readonly onAction?: (() => void) | undefined
}

export interface MenuGroup {
  readonly id: string
  readonly title?: string | undefined
  readonly actions: readonly MenuAction[]
}

export interface MenuProps {
  readonly label: string
  readonly groups: readonly MenuGroup[]
  /** The button that opens it. */
  readonly trigger: ReactNode
  readonly placement?: 'bottom start' | 'bottom end' | 'top start' | 'right top' | undefined
}

/** A menu on a button of your own; `MenuButton` brings the button along. */
export function Menu({ label, groups, trigger, placement = 'bottom start' }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <AriaPopover className={classes(styles['popover'])} placement={placement} offset={4}>
        <AriaMenu aria-label={label} className={classes(styles['menu'])}>
          {groups.map((group, index) => (
            <Fragment key={group.id}>
              {index > 0 && <Separator className={classes(styles['line'])} />}
              <MenuSection {...(group.title ? {} : { 'aria-label': label })}>
                {group.title && <Header className={classes(styles['title'])}>{group.title}</Header>}
                {group.actions.map((action) => (
                  <Action key={action.id} action={action} />
                ))}
              </MenuSection>
            </Fragment>
          ))}
        </AriaMenu>
      </AriaPopover>
    </MenuTrigger>
  )
}

export interface MenuButtonProps extends Omit<MenuProps, 'trigger'> {
  readonly icon?: IconName | undefined
  /** Shows only the icon; the label becomes the tooltip. */
  readonly isIconOnly?: boolean | undefined
  readonly variant?: ButtonVariant | undefined
  readonly size?: ButtonSize | undefined
  readonly isDisabled?: boolean | undefined
}

/** A button that opens a menu. */
export function MenuButton({
  icon,
  isIconOnly = false,
  variant,
  size,
  isDisabled,
  ...menu
}: MenuButtonProps) {
  const trigger = isIconOnly ? (
    <IconButton
      icon={icon ?? 'ellipsis'}
      label={menu.label}
      {...defined({ isDisabled, size })}
      variant={variant === 'secondary' ? 'secondary' : 'quiet'}
    />
  ) : (
    <Button iconAfter="chevronDown" {...defined({ icon, variant, size, isDisabled })}>
      {menu.label}
    </Button>
  )
  return <Menu {...menu} trigger={trigger} />
}

function Action({ action }: { readonly action: MenuAction }) {
  return (
    <MenuItem
      id={action.id}
      textValue={action.label}
      className={classes(styles['item'], action.isDanger && styles['danger'])}
      {...defined({ isDisabled: action.isDisabled, href: action.href, onAction: action.onAction })}
    >
      {action.icon && <Icon name={action.icon} />}
      <span className={styles['label']}>{action.label}</span>
      {action.isChosen && <Icon name="check" />}
      {action.keys && <Keyboard className={classes(styles['keys'])}>{action.keys}</Keyboard>}
    </MenuItem>
  )
}
