import { deleteRecords, updateRecord } from '#renderer/commands/records.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { report } from '#renderer/lib/commandFeedback.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { hrefOf, navigate, openDialog } from '#renderer/navigation/location.ts'
import { Button, IconButton, MenuButton } from '#renderer/ui/index.ts'
import { ClientIdSchema } from '#shared/domain/clients/client.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'
import { type AnyAct, type AnyRecord, asRecordOf, specOf } from './anyRecord.ts'
import { deletedText, recordWord } from './words.ts'

interface RecordActsProps {
  readonly kind: TradeKind
  readonly record: AnyRecord
  readonly title: string
  readonly isSmall?: boolean
  /** Without it there is no way to the page, e.g. on the page itself. */
  readonly isOnPage?: boolean
}

/** What can be done with a record: its own acts, edit, and in a menu the rest. Undo instead of questions. */
export function RecordActs({ kind, record, title, isSmall = false, isOnPage = false }: RecordActsProps) {
  const t = useT()
  const language = useLanguage()
  const size = isSmall ? 'small' : 'medium'
  const { id } = asRecordOf(kind, record)
  const remove = async (): Promise<void> => {
    const done = await deleteRecords(kind, [id])
    report(done, t, done.ok ? deletedText(t, language, kind, done.value) : '')
  }
  return (
    <>
      <RecordWays kind={kind} record={record} size={size} />
      <OwnActs kind={kind} record={record} size={size} />
      <Button size={size} icon="pencil" onPress={() => openDialog({ dialog: 'recordForm', kind, id })}>
        {t('recordPages.edit')}
      </Button>
      <MenuButton
        isIconOnly
        variant="secondary"
        size={size}
        label={t('recordPages.more', { title })}
        placement="bottom end"
        groups={[
          {
            id: 'more',
            actions: [
              ...(isOnPage
                ? []
                : ([
                    {
                      id: 'page',
                      label: t('recordPages.openPage'),
                      icon: 'fileText',
                      href: hrefOf({ screen: 'record', kind, id }),
                    },
                  ] as const)),
              {
                id: 'followUp',
                label: t('recordPages.addFollowUp'),
                icon: 'calendarPlus',
                onAction: () => addFollowUp(kind, record),
              },
            ],
          },
          {
            id: 'remove',
            actions: [
              {
                id: 'delete',
                label: t('recordPages.delete'),
                icon: 'trash2',
                isDanger: true,
                onAction: () => void remove(),
              },
            ],
          },
        ]}
      />
    </>
  )
}

interface OwnActsProps {
  readonly kind: TradeKind
  readonly record: AnyRecord
  readonly size: 'small' | 'medium'
  /** Icons alone, for rows. */
  readonly isIconOnly?: boolean
}

/** The acts of its kind that are one press away now, e.g. "Kept". */
export function OwnActs({ kind, record, size, isIconOnly = false }: OwnActsProps) {
  const t = useT()
  const today = useToday()
  const offered = (specOf(kind).acts ?? []).filter((act) => act.isOffered(record, today))
  const perform = async (act: AnyAct): Promise<void> => {
    const { id } = asRecordOf(kind, record)
    report(await updateRecord(kind, id, act.change(record, today)), t, recordWord(t, kind, 'updated'))
  }
  return offered.map((act) => {
    const label = recordWord(t, kind, `acts.${act.id}`)
    return isIconOnly ? (
      <IconButton key={act.id} icon={act.icon} size={size} label={label} onPress={() => void perform(act)} />
    ) : (
      <Button key={act.id} icon={act.icon} size={size} onPress={() => void perform(act)}>
        {label}
      </Button>
    )
  })
}

/** The screens on which a record of its kind is worked on, e.g. "Start calling". */
function RecordWays({ kind, record, size }: Pick<OwnActsProps, 'kind' | 'record' | 'size'>) {
  const t = useT()
  const today = useToday()
  const offered = (specOf(kind).ways ?? []).filter((way) => way.isOffered(record, today))
  return offered.map((way, index) => (
    <Button
      key={way.id}
      icon={way.icon}
      size={size}
      variant={index === 0 ? 'primary' : 'secondary'}
      onPress={() => navigate(way.place(record))}
    >
      {recordWord(t, kind, `acts.${way.id}`)}
    </Button>
  ))
}

/** A new follow-up about a record, for its client. */
export function addFollowUp(kind: TradeKind, record: AnyRecord): void {
  const clientId = ClientIdSchema.safeParse(record['clientId'])
  openDialog({
    dialog: 'followUpForm',
    ...(clientId.success ? { clientId: clientId.data } : {}),
    aboutKind: kind,
    aboutId: record.id,
  })
}
