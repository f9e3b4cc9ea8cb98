import { useT } from '#renderer/lib/language.ts'
import { openDialog } from '#renderer/navigation/location.ts'
import { Button } from '#renderer/ui/index.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'
import { specOf } from './anyRecord.ts'
import { recordWord } from './words.ts'

/** How most records of a kind begin, where that is not the empty form. */
export function Beginning({ kind }: { readonly kind: TradeKind }) {
  const t = useT()
  const { beginning } = specOf(kind)
  if (beginning === undefined) return null
  return (
    <Button icon={beginning.icon} onPress={() => openDialog(beginning.dialog)}>
      {recordWord(t, kind, `acts.${beginning.id}`)}
    </Button>
  )
}
