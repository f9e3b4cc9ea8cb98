import type { z } from 'zod'
import type { events, requests } from './schemas.ts'

/** What a request may be refused with before it reaches its handler, or when the handler fails unexpectedly. */
export type BoundaryError = 'badRequest' | 'foreignSender' | 'tooLarge' | 'failed'

export type RequestChannel = keyof typeof requests
export type EventChannel = keyof typeof events

/** Argument of a request, as it is after parsing. */
export type RequestArgument<Channel extends RequestChannel> = z.infer<(typeof requests)[Channel]['argument']>

/** Answer of a request: always a Result. */
export type RequestAnswer<Channel extends RequestChannel> =
  | { readonly ok: true; readonly value: z.infer<(typeof requests)[Channel]['value']> }
  | { readonly ok: false; readonly error: z.infer<(typeof requests)[Channel]['error']> | BoundaryError }

export type EventPayload<Channel extends EventChannel> = z.infer<(typeof events)[Channel]>

/** What the preload puts on `window.keyfolio`; nothing else crosses. */
export interface KeyfolioBridge {
  request<Channel extends RequestChannel>(
    channel: Channel,
    argument: RequestArgument<Channel>,
  ): Promise<RequestAnswer<Channel>>
  /** Calls back for each event of the channel; the answer ends it. */
  on<Channel extends EventChannel>(
    channel: Channel,
    listener: (payload: EventPayload<Channel>) => void,
  ): () => void
}
