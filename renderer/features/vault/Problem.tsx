import { Icon } from '#renderer/ui/index.ts'
import styles from './vault.module.css'

/** Why something did not come about; read out as soon as it is there. */
export function Problem({ children }: { readonly children: string | null }) {
  if (children === null) return null
  return (
    <p className={styles['problem']} role="alert">
      <Icon name="circleAlert" />
      {children}
    </p>
  )
}
