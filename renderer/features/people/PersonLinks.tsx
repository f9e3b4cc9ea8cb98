import { getRecords, recordsNaming } from '#renderer/data/queries/records.ts'
import { useQuery } from '#renderer/data/useQuery.ts'
import { useT } from '#renderer/lib/language.ts'
import { hrefOf, openDialog } from '#renderer/navigation/location.ts'
import { Button, Card, IconButton, Link } from '#renderer/ui/index.ts'
import { fullName, type Person, type PersonId } from '#shared/domain/people/person.ts'
import type { LinkKind, PersonLink } from '#shared/domain/people/personLink.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import styles from './personPage.module.css'

/** Whom a person knows, reports to, listens to; told from their side, whoever of the two it was written for. */
export function PersonLinks({ personId }: { readonly personId: PersonId }) {
  const t = useT()
  const links = useQuery(() => readLinks(personId), [personId])
  return (
    <Card
      title={t('people.page.links.title')}
      action={
        <Button
          size="small"
          variant="quiet"
          icon="plus"
          onPress={() => openDialog({ dialog: 'recordForm', kind: 'personLink', personId })}
        >
          {t('people.page.links.add')}
        </Button>
      }
    >
      {links.state === 'ready' && links.value.length === 0 && (
        <p className={styles['quiet']}>{t('people.page.links.none')}</p>
      )}
      <ul className={styles['positions']}>
        {links.state === 'ready' &&
          links.value.map(({ link, other }) => (
            <li key={link.id} className={styles['position']}>
              <div>
                <p className={styles['quiet']}>{linkText(t, link, personId)}</p>
                <Link href={hrefOf({ screen: 'person', personId: other.id })}>{fullName(other)}</Link>
                {link.note !== '' && <p className={styles['quiet']}>{link.note}</p>}
              </div>
              <IconButton
                icon="pencil"
                size="small"
                label={t('people.page.links.edit', { name: fullName(other) })}
                onPress={() => openDialog({ dialog: 'recordForm', kind: 'personLink', id: link.id })}
              />
            </li>
          ))}
      </ul>
    </Card>
  )
}

interface LinkTo {
  readonly link: PersonLink
  readonly other: Person
}

async function readLinks(personId: PersonId): Promise<readonly LinkTo[]> {
  const [from, to] = await Promise.all([
    recordsNaming('personLink', 'personId', personId),
    recordsNaming('personLink', 'otherId', personId),
  ])
  const links = [...from, ...to.filter(({ id }) => from.every((link) => link.id !== id))]
  const others = await getRecords(
    'person',
    links.flatMap((link) => [link.personId, link.otherId]),
  )
  return links.flatMap((link) => {
    const other = others.get(link.personId === personId ? link.otherId : link.personId)
    return other === undefined ? [] : [{ link, other }]
  })
}

/** Some relations have two sides: who reports to somebody is in that one's team. */
function linkText(t: Translate, { kind, personId }: PersonLink, fromSideOf: PersonId): string {
  const turned: Partial<Record<LinkKind, string>> =
    personId === fromSideOf
      ? {}
      : { reportsTo: t('people.page.links.leads'), listensTo: t('people.page.links.influences') }
  return turned[kind] ?? t(`records.personLink.choices.kind.${kind}`)
}
