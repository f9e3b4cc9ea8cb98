import { copyContact } from '#renderer/lib/copyContact.ts'
import { externalUrl, openExternal } from '#renderer/lib/openExternal.ts'
import { useT } from '#renderer/lib/language.ts'
import { Card, Icon, IconButton, type IconName, Link, toasts } from '#renderer/ui/index.ts'
import type { Contact, ContactKind, Person } from '#shared/domain/people/person.ts'
import styles from './personPage.module.css'

const ICON_OF_KIND = {
  mobile: 'smartphone',
  phone: 'phone',
  email: 'mail',
  other: 'atSign',
} as const satisfies Record<ContactKind, IconName>

/** How to reach a person: a press calls or writes, a button copies. */
export function PersonContacts({ person }: { readonly person: Person }) {
  const t = useT()
  return (
    <Card title={t('people.page.contacts')}>
      {person.contacts.length === 0 ? (
        <p className={styles['quiet']}>{t('people.page.noContacts')}</p>
      ) : (
        <ul className={styles['contacts']}>
          {person.contacts.map((contact) => (
            <ContactLine key={contact.id} contact={contact} />
          ))}
        </ul>
      )}
    </Card>
  )
}

function ContactLine({ contact: { kind, value } }: { readonly contact: Contact }) {
  const t = useT()
  const url = urlOf(kind, value)
  const copy = async (): Promise<void> => {
    if (await copyContact(value)) toasts.show({ message: t('people.page.copied') })
    else toasts.show({ message: t('people.page.notCopied'), tone: 'bad' })
  }
  return (
    <li className={styles['contact']}>
      <Icon name={ICON_OF_KIND[kind]} label={t(`vocabulary.contactKind.${kind}`)} />
      {url === null ? (
        <span className={styles['value']} data-selectable>
          {value}
        </span>
      ) : (
        <span className={styles['value']}>
          <Link onPress={() => void openExternal(url, t)}>{value}</Link>
        </span>
      )}
      <IconButton
        icon="copy"
        size="small"
        label={t('people.page.copy', { value })}
        onPress={() => void copy()}
      />
    </li>
  )
}

function urlOf(kind: ContactKind, value: string): string | null {
  switch (kind) {
    case 'mobile':
    case 'phone':
      return externalUrl.phone(value)
    case 'email':
      return externalUrl.email(value)
    case 'other':
      return null
  }
}
