import { useState } from 'react'
import type { StoreReport } from '#renderer/data/openStore.ts'
import { useT } from '#renderer/lib/language.ts'
import { Banner } from '#renderer/ui/index.ts'

/** One line about what had to be healed at this start; it can be put away. */
export function CureBanner({ report }: { readonly report: StoreReport }) {
  const t = useT()
  const [isPutAway, putAway] = useState(false)
  if (report.cure === 'none' || isPutAway) return null
  return (
    <Banner tone="accent" onDismiss={() => putAway(true)}>
      {t(`app.cure.${report.cure}`, { count: report.records })}
    </Banner>
  )
}
