import { SwitchButton, SwitchField, Text } from 'react-aria-components'
import { classes } from '../lib/classes.ts'
import styles from './Switch.module.css'

export interface SwitchProps {
  readonly label: string
  readonly description?: string | undefined
  readonly isOn: boolean
  readonly isDisabled?: boolean | undefined
  readonly onChange: (isOn: boolean) => void
}

/** Something that works at once, on or off; in forms use a `Checkbox`. */
export function Switch({ label, description, isOn, isDisabled = false, onChange }: SwitchProps) {
  return (
    <SwitchField isSelected={isOn} isDisabled={isDisabled} onChange={onChange}>
      <SwitchButton className={classes(styles['switch'])}>
        {label}
        <span className={styles['track']} aria-hidden>
          <span className={styles['thumb']} />
        </span>
      </SwitchButton>
      {description && (
        <Text slot="description" className={classes(styles['description'])}>
          {description}
        </Text>
      )}
    </SwitchField>
  )
}
