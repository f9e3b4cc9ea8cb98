import { specOf } from '#renderer/features/records/index.ts'
import { useT } from '#renderer/lib/language.ts'
import { navigate, openDialog, useLocation } from '#renderer/navigation/location.ts'
import type { Route } from '#renderer/navigation/route.ts'
import { MenuButton } from '#renderer/ui/index.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'
import { newFollowUp, newProposal, newRecord } from './newDialog.ts'

/** The records of the trade that are written down most often; lists and pages add the others. */
const RECORDS = [
  'deal',
  'promise',
  'complaint',
  'productQuestion',
  'request',
] as const satisfies readonly TradeKind[]

/** Everything that can be made new from anywhere. */
export function NewMenu() {
  const t = useT()
  return (
    <MenuButton
      label={t('app.new')}
      variant="primary"
      icon="plus"
      groups={[
        {
          id: 'new',
          actions: [
            {
              id: 'client',
              label: t('app.newClient'),
              icon: 'building2',
              keys: 'Ctrl+N',
              onAction: () => openDialog({ dialog: 'clientForm' }),
            },
            {
              id: 'person',
              label: t('app.newPerson'),
              icon: 'userPlus',
              keys: 'Ctrl+Shift+N',
              onAction: () => openDialog({ dialog: 'personForm' }),
            },
            {
              id: 'followUp',
              label: t('app.newFollowUp'),
              icon: 'calendarPlus',
              onAction: () => openDialog(newFollowUp(useLocation.getState().route)),
            },
            {
              id: 'proposal',
              label: t('app.newProposal'),
              icon: 'fileText',
              onAction: () => openDialog(newProposal(useLocation.getState().route)),
            },
          ],
        },
        {
          id: 'records',
          actions: RECORDS.map((kind) => ({
            id: kind,
            label: t(`records.${kind}.newTitle`),
            icon: specOf(kind).icon ?? 'list',
            onAction: () => openDialog(newRecord(kind, useLocation.getState().route)),
          })),
        },
        {
          id: 'import',
          actions: [
            {
              id: 'import',
              label: t('importing.menu'),
              icon: 'fileUp',
              onAction: () => navigate(importRoute(useLocation.getState().route)),
            },
          ],
        },
      ]}
    />
  )
}

/** A file chosen from a list most likely holds what the list shows. */
function importRoute({ screen }: Route): Route {
  return screen === 'clients' || screen === 'people' || screen === 'proposals'
    ? { screen: 'import', kind: screen }
    : { screen: 'import' }
}
