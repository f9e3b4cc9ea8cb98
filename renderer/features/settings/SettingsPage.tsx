import { useMemo, useState } from 'react'
import { readCounters } from '#renderer/data/queries/counters.ts'
import { useQuery } from '#renderer/data/useQuery.ts'
import { HowWeCount } from '#renderer/features/portfolio/index.ts'
import { ReminderSettings } from '#renderer/features/reminders/index.ts'
import { SecuritySettings } from '#renderer/features/vault/index.ts'
import { appInfo } from '#renderer/lib/appInfo.ts'
import { useT } from '#renderer/lib/language.ts'
import { updatePreferences, usePreferencesStore } from '#renderer/lib/preferences.ts'
import { navigate, openDialog } from '#renderer/navigation/location.ts'
import {
  Button,
  Card,
  ComboBox,
  Facts,
  Page,
  Segmented,
  Select,
  TextField,
  toasts,
} from '#renderer/ui/index.ts'
import { LANGUAGES } from '#shared/i18n/messages.ts'
import { everyZone } from '#shared/lib/zones.ts'
import { DENSITIES, type PreferencesPatch, THEMES } from '#shared/ipc/preferences.ts'
import styles from './SettingsPage.module.css'

/** What can be chosen at this machine, and where the data lies. Every choice acts at once. */
export function SettingsPage() {
  const t = useT()
  return (
    <div data-screen="settings" className={styles['screen']}>
      <Page
        title={t('settings.title')}
        isNarrow
        actions={
          <Button variant="quiet" icon="info" onPress={() => openDialog({ dialog: 'about' })}>
            {t('app.about.title')}
          </Button>
        }
      >
        <div className={styles['cards']}>
          <Appearance />
          <You />
          <ReminderSettings />
          <HowWeCount />
          <SecuritySettings />
          <YourData />
        </div>
      </Page>
    </div>
  )
}

function Appearance() {
  const t = useT()
  const keep = useKeep()
  const { language, theme, density } = usePreferencesStore((state) => state.preferences)
  return (
    <Card title={t('settings.appearance')}>
      <div className={styles['fields']}>
        <Select
          label={t('settings.language')}
          value={language}
          onChange={(choice) => keep({ language: choice })}
          choices={[
            { id: 'system', label: t('settings.languageSystem') },
            ...LANGUAGES.map((id) => ({ id, label: t(`settings.languageName.${id}`) })),
          ]}
        />
        <Segmented
          label={t('settings.theme')}
          value={theme}
          onChange={(choice) => keep({ theme: choice })}
          choices={THEMES.map((id) => ({ id, label: t(`settings.themeName.${id}`), icon: THEME_ICONS[id] }))}
        />
        <Segmented
          label={t('settings.density')}
          value={density}
          onChange={(choice) => keep({ density: choice })}
          choices={DENSITIES.map((id) => ({ id, label: t(`settings.densityName.${id}`) }))}
        />
      </div>
    </Card>
  )
}

const THEME_ICONS = { system: 'monitor', light: 'sun', dark: 'moon' } as const

function You() {
  const t = useT()
  const keep = useKeep()
  const stored = usePreferencesStore((state) => state.preferences.managerName)
  const [name, setName] = useState(stored)
  return (
    <Card title={t('settings.you')}>
      <div className={styles['fields']}>
        <TextField
          label={t('settings.managerName')}
          description={t('settings.managerNameHint')}
          value={name}
          maxLength={200}
          onChange={setName}
          onBlur={() => name.trim() !== stored && keep({ managerName: name.trim() })}
        />
        <HomeZone />
      </div>
    </Card>
  )
}

function HomeZone() {
  const t = useT()
  const keep = useKeep()
  const homeZone = usePreferencesStore((state) => state.preferences.homeZone)
  const choices = useMemo(() => {
    const zones = new Set([...everyZone(), ...(homeZone === 'system' ? [] : [homeZone])])
    return [
      { id: 'system', label: t('settings.homeZoneSystem', { zone: appInfo().zone }) },
      ...[...zones].map((zone) => ({ id: zone, label: zone.replaceAll('_', ' ') })),
    ]
  }, [homeZone, t])
  return (
    <ComboBox
      label={t('settings.homeZone')}
      description={t('settings.homeZoneHint')}
      choices={choices}
      value={homeZone}
      onChange={(zone) => zone !== null && keep({ homeZone: zone })}
    />
  )
}

function YourData() {
  const t = useT()
  const counters = useQuery(readCounters, [])
  const count = (...names: readonly string[]): number =>
    counters.state === 'ready' ? names.reduce((sum, name) => sum + (counters.value[name] ?? 0), 0) : 0
  const records = [
    t('settings.recordCount.clients', { count: count('client.active', 'client.archived') }),
    t('settings.recordCount.people', { count: count('person.active', 'person.archived') }),
    t('settings.recordCount.interactions', { count: count('interaction.all') }),
  ]
  return (
    <Card title={t('settings.data')}>
      <Facts
        facts={[
          { label: t('settings.records'), value: records.join(' · ') },
          { label: t('settings.dataFolder'), value: <code>{appInfo().dataFolder}</code> },
        ]}
      />
      <p className={styles['hint']}>{t('settings.dataHint')}</p>
      <div className={styles['links']}>
        <Button icon="shield" onPress={() => navigate({ screen: 'backup' })}>
          {t('backup.title')}
        </Button>
        <Button icon="heart" onPress={() => navigate({ screen: 'health' })}>
          {t('health.title')}
        </Button>
      </div>
    </Card>
  )
}

/** Keeps a choice, and says so when the disk refuses it. */
function useKeep(): (patch: PreferencesPatch) => void {
  const t = useT()
  return (patch) => {
    void updatePreferences(patch).then((isKept) => {
      if (!isKept) toasts.show({ message: t('settings.notKept'), tone: 'bad' })
    })
  }
}
