import { useWatch } from 'react-hook-form'
import { listPeople } from '#renderer/data/queries/people.ts'
import { useQuery } from '#renderer/data/useQuery.ts'
import { useT } from '#renderer/lib/language.ts'
import { hrefOf } from '#renderer/navigation/location.ts'
import { Banner, Link } from '#renderer/ui/index.ts'
import { fullName, type PersonId } from '#shared/domain/people/person.ts'
import { possibleDuplicates } from '#shared/domain/people/personRules.ts'
import type { PersonFormControl } from './personFormValues.ts'
import styles from './personForm.module.css'

interface PersonDuplicatesProps {
  readonly control: PersonFormControl
  readonly personId: PersonId | null
}

/** A calm hint with the way to the card that may be of the same person; nothing is refused. */
export function PersonDuplicates({ control, personId }: PersonDuplicatesProps) {
  const t = useT()
  const [givenName, familyName, contacts] = useWatch({
    control,
    name: ['person.givenName', 'person.familyName', 'person.contacts'],
  })
  const people = useQuery(listPeople, [])
  if (people.state !== 'ready') return null
  const found = possibleDuplicates({ givenName, familyName, contacts }, personId, people.value).slice(0, 3)
  const [first] = found
  if (first === undefined) return null
  return (
    <Banner>
      <span className={styles['hint']}>
        {t(`people.form.duplicate.${first.reason === 'sameName' ? 'name' : 'contact'}`)}
        {found.map(({ person }) => (
          <Link key={person.id} href={hrefOf({ screen: 'person', personId: person.id })}>
            {fullName(person)}
          </Link>
        ))}
      </span>
    </Banner>
  )
}
