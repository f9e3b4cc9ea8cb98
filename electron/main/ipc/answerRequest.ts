import type { z } from 'zod'
import type { RequestAnswer, RequestArgument, RequestChannel } from '#shared/ipc/contract.ts'
import { requests } from '#shared/ipc/schemas.ts'
import { err } from '#shared/lib/result.ts'
import { logger } from '../log.ts'
import { ARGUMENT_LIMITS, isTooLarge } from './argumentSize.ts'

const log = logger('ipc')

export type Handler<Channel extends RequestChannel> = (
  argument: RequestArgument<Channel>,
) => RequestAnswer<Channel> | Promise<RequestAnswer<Channel>>

/** One handler for each request of the contract. */
export type Handlers = { readonly [Channel in RequestChannel]: Handler<Channel> }

/** What is answered while the vault is locked. */
export type SomeHandlers = { readonly [Channel in RequestChannel]?: Handler<Channel> }

/**
 * Lets a request through to its handler, or refuses it; without one, as while the vault is locked, it fails. Never
 * throws: every request gets an answer.
 */
export async function answerRequest<Channel extends RequestChannel>(
  channel: Channel,
  handler: Handler<Channel> | undefined,
  isTrustedSender: boolean,
  argument: unknown,
): Promise<RequestAnswer<Channel>> {
  if (!isTrustedSender) return refuse(channel, 'foreignSender')
  if (isTooLarge(argument, ARGUMENT_LIMITS[channel])) return refuse(channel, 'tooLarge')
  const parsed = parsedBy(requests[channel].argument, argument)
  if (parsed === null) return refuse(channel, 'badRequest')
  if (handler === undefined) {
    log.warn('refused', { channel, code: 'locked' })
    return err('failed')
  }
  try {
    return await handler(parsed.value as RequestArgument<Channel>) // parsed by this channel's own schema
  } catch (error) {
    log.error('handlerFailed', { channel, error: error instanceof Error ? error.name : 'unknown' })
    return err('failed')
  }
}

/** The argument as its schema takes it, or null. */
function parsedBy(schema: z.ZodType, argument: unknown): { readonly value: unknown } | null {
  try {
    const parsed = schema.safeParse(argument)
    return parsed.success ? { value: parsed.data } : null
  } catch {
    // A schema that is readonly throws at bytes (zod 4.6: it freezes even what it refuses).
    return null
  }
}

function refuse<Code extends 'foreignSender' | 'tooLarge' | 'badRequest'>(
  channel: RequestChannel,
  code: Code,
) {
  log.warn('refused', { channel, code })
  return err(code)
}
