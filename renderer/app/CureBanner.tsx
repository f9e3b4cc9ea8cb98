import { useState } from 'react'
import type { Cure } from '#renderer/data/cure.ts'
import type { StoreReport } from '#renderer/data/openStore.ts'
import { useT } from '#renderer/lib/language.ts'
import { Banner, Button } from '#renderer/ui/index.ts'
import { CureDetails } from './CureDetails.tsx'

/** One line about what had to be healed at this start, with more for those who ask; it can be put away. */
export function CureBanner({ report }: { readonly report: StoreReport }) {
  const t = useT()
  const [isPutAway, putAway] = useState(false)
  const [isOpen, setOpen] = useState(false)
  if (report.cure === 'none' || isPutAway) return null
  return (
    <div data-cure={report.cure}>
      <Banner
        tone={TONES[report.cure] ?? 'accent'}
        onDismiss={() => putAway(true)}
        action={
          <Button variant="quiet" size="small" onPress={() => setOpen(true)}>
            {t('cure.details')}
          </Button>
        }
      >
        {lineOf(report, t)}
      </Banner>
      <CureDetails report={report} isOpen={isOpen} onClose={() => setOpen(false)} />
    </div>
  )
}

const TONES: Readonly<Partial<Record<Cure, 'bad' | 'warn'>>> = { gapsClosed: 'bad', notRepaired: 'warn' }

function lineOf({ cure, records }: StoreReport, t: ReturnType<typeof useT>): string {
  switch (cure) {
    case 'none':
      return ''
    case 'sealed':
    case 'filled':
    case 'choseJournal':
    case 'choseDatabase':
      return t(`cure.line.${cure}`)
    default:
      return t(`cure.line.${cure}`, { count: records })
  }
}
