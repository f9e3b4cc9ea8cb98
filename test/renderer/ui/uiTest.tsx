import type { ReactNode } from 'react'
import { render } from 'vitest-browser-react'
import '#renderer/styles/global.css'
import { UiProvider } from '#renderer/ui/index.ts'
import type { Language } from '#shared/i18n/messages.ts'
import { translator } from '#shared/i18n/translate.ts'
import { day } from '#shared/lib/days.ts'

export const TODAY = day('2026-11-23')

/** Draws widgets in their provider. */
export function renderUi(children: ReactNode, language: Language = 'en') {
  return render(
    <UiProvider language={language} t={translator(language)} today={TODAY}>
      {children}
    </UiProvider>,
  )
}
