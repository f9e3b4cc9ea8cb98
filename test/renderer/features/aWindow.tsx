import type { ReactNode } from 'react'
import { onTestFinished } from 'vitest'
import { render } from 'vitest-browser-react'
import { ClientForm } from '#renderer/features/clients/index.ts'
import { PersonForm } from '#renderer/features/people/index.ts'
import { ExtendProposal, ProposalForm } from '#renderer/features/proposals/index.ts'
import { RecordForm } from '#renderer/features/records/index.ts'
import { loadAppInfo } from '#renderer/lib/appInfo.ts'
import { setClock, useToday } from '#renderer/lib/clock.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { usePreferencesStore } from '#renderer/lib/preferences.ts'
import { startLocation, useLocation } from '#renderer/navigation/location.ts'
import { formatPlace, type Route } from '#renderer/navigation/route.ts'
import { ToastRegion, toasts, UiProvider } from '#renderer/ui/index.ts'
import '#renderer/styles/global.css'
import type { Language } from '#shared/i18n/messages.ts'
import type { KeyfolioBridge } from '#shared/ipc/contract.ts'
import { type Preferences, PreferencesSchema } from '#shared/ipc/preferences.ts'
import { type Day, day } from '#shared/lib/days.ts'
import { aStore, DEVICE } from '../aStore.ts'
import { type FakeMain, fakeMain } from '../fakeMain.ts'

export const TODAY: Day = day('2026-11-23')

export interface AWindow {
  readonly main: FakeMain
  /** What the main process keeps of the preferences. */
  readonly preferences: () => Preferences
  /** Addresses that were handed to the system. */
  readonly opened: readonly string[]
  /** Draws a screen with the forms and the toasts over it. */
  readonly show: (screen: ReactNode) => Promise<void>
}

/** A window on a store of its own, on 23 November 2026, ready to show a screen. */
export async function aWindow({
  language = 'en',
  route = { screen: 'clients' },
}: { language?: Language; route?: Route } = {}): Promise<AWindow> {
  let preferences = PreferencesSchema.parse({ language })
  const opened: string[] = []
  const main = fakeMain()
  const bridge: KeyfolioBridge = {
    ...main.bridge,
    request: (channel, argument) => {
      const answer = (value: unknown): never => Promise.resolve({ ok: true, value }) as never // by channel, below
      switch (channel) {
        case 'app.info':
          return answer({
            ...DEVICE,
            systemLanguage: language,
            demo: false,
            dataFolder: '/home/anna/Keyfolio',
          })
        case 'preferences.update': {
          const patch = argument as Partial<Preferences> // the argument of this channel
          preferences = { ...preferences, ...patch, tables: { ...preferences.tables, ...patch.tables } }
          return answer(preferences)
        }
        case 'shell.openExternal':
          opened.push((argument as { url: string }).url) // the argument of this channel
          return answer(undefined)
        default:
          return main.bridge.request(channel, argument)
      }
    },
  }
  Object.defineProperty(window, 'keyfolio', { value: bridge, configurable: true })
  await aStore(main)
  const noon = Date.parse(`${TODAY}T12:00:00Z`)
  setClock({ zone: DEVICE.zone, clockOffsetMs: noon - Date.now() })
  await loadAppInfo()
  usePreferencesStore.setState({ preferences })
  window.location.hash = formatPlace({ route, dialog: null })
  const stopLocation = startLocation()
  onTestFinished(() => {
    stopLocation()
    toasts.clear()
  })
  return {
    main,
    preferences: () => preferences,
    opened,
    show: async (screen) => {
      await render(<Frame>{screen}</Frame>)
    },
  }
}

function Frame({ children }: { readonly children: ReactNode }) {
  const language = useLanguage()
  const t = useT()
  const today = useToday()
  const dialog = useLocation((place) => place.dialog)
  return (
    <UiProvider language={language} t={t} today={today}>
      <div style={{ height: 700 }}>{children}</div>
      {dialog?.dialog === 'clientForm' && <ClientForm clientId={dialog.clientId} />}
      {dialog?.dialog === 'personForm' && (
        <PersonForm personId={dialog.personId} clientId={dialog.clientId} />
      )}
      {dialog?.dialog === 'proposalForm' && (
        <ProposalForm proposalId={dialog.proposalId} clientId={dialog.clientId} />
      )}
      {dialog?.dialog === 'extendProposal' && <ExtendProposal proposalId={dialog.proposalId} />}
      {dialog?.dialog === 'recordForm' && <RecordForm key={JSON.stringify(dialog)} {...dialog} />}
      <ToastRegion />
    </UiProvider>
  )
}
