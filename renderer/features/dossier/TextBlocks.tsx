import { useT } from '#renderer/lib/language.ts'
import { openDialog } from '#renderer/navigation/location.ts'
import { Card, IconButton } from '#renderer/ui/index.ts'
import type { Client } from '#shared/domain/clients/client.ts'
import { AddQuietly } from './AddQuietly.tsx'
import styles from './Overview.module.css'

const BLOCKS = [
  { field: 'development', add: 'addDevelopment' },
  { field: 'weaknesses', add: 'addWeaknesses' },
  { field: 'growthZones', add: 'addGrowthZones' },
  { field: 'notes', add: 'addNotes' },
] as const

/** Where their business goes, where it hurts, where it could grow, in words; quiet questions where nothing is known. */
export function TextBlocks({ client }: { readonly client: Client }) {
  const t = useT()
  return (
    <Card
      title={t('dossier.overview.business')}
      action={
        <IconButton
          icon="pencil"
          size="small"
          label={t('dossier.overview.editText', { title: t('dossier.overview.business') })}
          onPress={() => openDialog({ dialog: 'clientForm', clientId: client.id })}
        />
      }
    >
      <div className={styles['blocks']}>
        {BLOCKS.map(({ field, add }) => (
          <section key={field} className={styles['block']}>
            <h3 className={styles['blockTitle']}>{t(`dossier.overview.${field}`)}</h3>
            {client[field] === '' ? (
              <AddQuietly client={client}>{t(`dossier.overview.${add}`)}</AddQuietly>
            ) : (
              <p className={styles['blockText']}>{client[field]}</p>
            )}
          </section>
        ))}
      </div>
    </Card>
  )
}
