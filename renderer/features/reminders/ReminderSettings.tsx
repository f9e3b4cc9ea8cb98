import { appInfo } from '#renderer/lib/appInfo.ts'
import { useT } from '#renderer/lib/language.ts'
import { updatePreferences, usePreferencesStore } from '#renderer/lib/preferences.ts'
import { Card, Checkbox, CheckboxGroup, FieldGroup, Select, toasts } from '#renderer/ui/index.ts'
import { LEAD_DAYS, type LeadDays } from '#shared/domain/reminders/reminder.ts'
import type { ReminderPreferences } from '#shared/domain/reminders/reminderPreferences.ts'
import styles from './ReminderSettings.module.css'
import { NotificationTest } from './NotificationTest.tsx'
import { useReminderState } from './reminderState.ts'

const HOURS = Array.from({ length: 24 }, (_, hour) => String(hour))
const ALSO = ['birthdays', 'followUps'] as const
const WITHOUT_TRAY = ['ask', 'minimise', 'quit'] as const

/** What to be reminded of, when, and what becomes of it when the window is closed. */
export function ReminderSettings() {
  const t = useT()
  const reminders = usePreferencesStore((state) => state.preferences.reminders)
  const keep = useKeepReminders()
  const isDisabled = !reminders.isOn
  return (
    <Card title={t('reminders.settings.title')}>
      <div className={styles['fields']}>
        <Checkbox
          label={t('reminders.settings.isOn')}
          isChecked={reminders.isOn}
          onChange={(isOn) => keep({ isOn })}
        />
        <Select
          label={t('reminders.settings.hour')}
          description={t('reminders.settings.hourHint')}
          isDisabled={isDisabled}
          value={String(reminders.hour)}
          onChange={(hour) => keep({ hour: Number(hour) })}
          choices={HOURS.map((id) => ({ id, label: `${id.padStart(2, '0')}:00` }))}
        />
        <CheckboxGroup
          label={t('reminders.settings.leadDays')}
          isInline
          isDisabled={isDisabled}
          value={reminders.leadDays.map(leadId)}
          onChange={(ids) => keep({ leadDays: LEAD_DAYS.filter((days) => ids.includes(leadId(days))) })}
          choices={LEAD_DAYS.map((days) => ({
            id: leadId(days),
            label: t(`reminders.settings.lead.in${days}`),
          }))}
        />
        <CheckboxGroup
          label={t('reminders.settings.also')}
          isInline
          isDisabled={isDisabled}
          value={ALSO.filter((what) => reminders[what])}
          onChange={(chosen) =>
            keep({ birthdays: chosen.includes('birthdays'), followUps: chosen.includes('followUps') })
          }
          choices={ALSO.map((id) => ({ id, label: t(`reminders.settings.${id}`) }))}
        />
        {appInfo().platform !== 'darwin' && (
          <Closing reminders={reminders} isDisabled={isDisabled} keep={keep} />
        )}
        <NotificationTest />
      </div>
    </Card>
  )
}

interface ClosingProps {
  readonly reminders: ReminderPreferences
  readonly isDisabled: boolean
  readonly keep: (patch: Partial<ReminderPreferences>) => void
}

/** Only what is possible on this desktop is offered. */
function Closing({ reminders, isDisabled, keep }: ClosingProps) {
  const t = useT()
  const hasTray = useReminderState((state) => state.hasTray)
  if (!hasTray) {
    return (
      <Select
        label={t('reminders.settings.closing')}
        description={t('reminders.settings.withoutTray')}
        isDisabled={isDisabled}
        value={reminders.withoutTray}
        onChange={(withoutTray) => keep({ withoutTray })}
        choices={WITHOUT_TRAY.map((id) => ({ id, label: t(`reminders.settings.withoutTrayChoice.${id}`) }))}
      />
    )
  }
  return (
    <FieldGroup title={t('reminders.settings.closing')}>
      <Checkbox
        label={t('reminders.settings.keepInTray')}
        isDisabled={isDisabled}
        isChecked={reminders.keepInTray}
        onChange={(keepInTray) => keep({ keepInTray })}
      />
    </FieldGroup>
  )
}

function leadId(days: LeadDays): `${LeadDays}` {
  return `${days}`
}

/** Keeps a choice, and says so when the disk refuses it. */
function useKeepReminders(): (patch: Partial<ReminderPreferences>) => void {
  const t = useT()
  return (patch) => {
    const { reminders } = usePreferencesStore.getState().preferences
    void updatePreferences({ reminders: { ...reminders, ...patch } }).then((isKept) => {
      if (!isKept) toasts.show({ message: t('settings.notKept'), tone: 'bad' })
    })
  }
}
