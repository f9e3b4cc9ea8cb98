import { useState } from 'react'
import { useT } from '#renderer/lib/language.ts'
import { fieldError } from '#renderer/lib/fieldError.ts'
import { TextField } from '#renderer/ui/index.ts'
import { areBandsInOrder } from '#shared/domain/portfolio/keyShareRules.ts'
import { type TradeSettings, TradeSettingsSchema } from '#shared/domain/portfolio/tradeSettings.ts'
import { type LimitName, unitOf } from './limits.ts'

interface LimitFieldProps {
  readonly name: LimitName
  readonly settings: TradeSettings
  readonly onKeep: (changes: Partial<TradeSettings>, label: string) => void
}

/** One figure: kept when the field is left, as long as it is possible; otherwise the field says why not. */
export function LimitField({ name, settings, onKeep }: LimitFieldProps) {
  const t = useT()
  const [typed, setTyped] = useState(String(settings[name]))
  const [problem, setProblem] = useState<string | undefined>()
  const unit = unitOf(name)
  const plain = t(`records.tradeSettings.fields.${name}`)
  const label = unit === null ? plain : t(`portfolio.settings.${unit}`, { label: plain })
  const leave = (): void => {
    const value = /^\d{1,5}$/.test(typed.trim()) ? Number(typed) : Number.NaN
    const changed = TradeSettingsSchema.safeParse({ ...settings, [name]: value })
    if (Number.isNaN(value)) setProblem(fieldError(t, 'invalidNumber'))
    else if (!changed.success) setProblem(fieldError(t, 'outOfRange'))
    else if (areBandsInOrder(settings) && !areBandsInOrder(changed.data))
      setProblem(t('portfolio.settings.outOfOrder'))
    else {
      setProblem(undefined)
      if (value !== settings[name]) onKeep({ [name]: value }, plain)
    }
  }
  return (
    <TextField
      label={label}
      inputMode="numeric"
      value={typed}
      maxLength={5}
      error={problem}
      onChange={setTyped}
      onBlur={leave}
    />
  )
}
