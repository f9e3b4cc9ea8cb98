import { z } from 'zod'
import { DEAL_STAGES, DealIdSchema } from '#shared/domain/deals/deal.ts'
import { movedTo } from '#shared/domain/deals/dealRules.ts'
import { text } from '#shared/lib/fields.ts'
import { command } from './lib/command.ts'

/** Takes a deal to another stage. Errors: `reasonMissing` for won and lost without one, `sameStage`. */
export const moveDeal = command(
  'deal.move',
  z.object({ id: DealIdSchema, stage: z.enum(DEAL_STAGES), reason: text.nullable() }),
  async ({ tx, today }, { id, stage, reason }) => {
    const moved = movedTo(await tx.of('deal').require(id), stage, reason, today)
    if (moved.ok) await tx.of('deal').put(moved.value)
    return moved
  },
)
