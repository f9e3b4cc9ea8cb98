import type { ReactNode } from 'react'
import { onTestFinished } from 'vitest'
import { render } from 'vitest-browser-react'
import { today } from '#renderer/lib/clock.ts'
import { usePreferencesStore } from '#renderer/lib/preferences.ts'
import { startLocation } from '#renderer/navigation/location.ts'
import { toasts, ToastRegion, UiProvider } from '#renderer/ui/index.ts'
import { aStore } from '#test/renderer/aStore.ts'
import type { KeyfolioBridge, RequestAnswer, RequestChannel } from '#shared/ipc/contract.ts'
import { translator } from '#shared/i18n/translate.ts'
import '#renderer/styles/global.css'

/** The words on screen in these tests. */
export const t = translator('en')

/** Answers of the main process that a test decides. */
export type Answers = { readonly [Channel in RequestChannel]?: () => RequestAnswer<Channel> }

/** A started window with an empty store; requests other than the journal's are answered by the test. */
export async function aWindow(answers: Answers = {}): Promise<void> {
  const main = await aStore()
  const bridge: KeyfolioBridge = {
    on: (channel, listener) => main.bridge.on(channel, listener),
    request(channel, argument) {
      const answer = answers[channel]
      return answer === undefined ? main.bridge.request(channel, argument) : Promise.resolve(answer())
    },
  }
  Object.defineProperty(window, 'keyfolio', { value: bridge, configurable: true })
  usePreferencesStore.setState(({ preferences }) => ({ preferences: { ...preferences, language: 'en' } }))
  toasts.clear()
  window.location.hash = ''
  onTestFinished(startLocation())
}

/** Draws a part of the window as the application does. */
export async function draw(part: ReactNode): ReturnType<typeof render> {
  const drawn = await render(
    <UiProvider language="en" t={t} today={today()}>
      {part}
      <ToastRegion />
    </UiProvider>,
  )
  // Before the store closes, or live queries would ask a closed one.
  onTestFinished(() => drawn.unmount())
  return drawn
}
