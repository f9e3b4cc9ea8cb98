import { useT } from '#renderer/lib/language.ts'
import { hrefOf } from '#renderer/navigation/location.ts'
import { Avatar, Link } from '#renderer/ui/index.ts'
import { fullName, type Person } from '#shared/domain/people/person.ts'
import styles from './Faces.module.css'

/** The people of an interaction as small faces with their names; somebody deleted since is missing from it. */
export function Faces({ people }: { readonly people: readonly (Person | undefined)[] }) {
  const t = useT()
  const known = people.filter((person) => person !== undefined)
  if (known.length === 0) return null
  return (
    <ul className={styles['faces']} aria-label={t('dossier.composer.who')}>
      {known.map((person) => (
        <li key={person.id} className={styles['face']}>
          <Avatar size={24} name={fullName(person)} photo={person.photo} />
          <Link variant="plain" href={hrefOf({ screen: 'person', personId: person.id })}>
            {fullName(person)}
          </Link>
        </li>
      ))}
    </ul>
  )
}
