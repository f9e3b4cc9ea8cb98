import type { Page } from '@playwright/test'
import type { RequestChannel } from '#shared/ipc/contract.ts'
import type { Wired } from './hostileWire.ts'

/**
 * Asks a channel with each of these arguments, through the real preload; answers what was said: the code of the
 * refusal, `not sent` where the argument did not get as far as the main process, `no answer`, or the whole answer.
 */
export function askWith(
  page: Page,
  channel: RequestChannel,
  given: readonly Wired[],
): Promise<readonly string[]> {
  return page.evaluate(
    async ([name, text]) => {
      const unwired = (value: Wired): unknown => {
        if (typeof value !== 'object' || value === null) return value
        switch (value.kind) {
          case 'number':
            return Number(value.text)
          case 'bigint':
            return BigInt(value.text)
          case 'date':
            return new Date(Number(value.text))
          case 'regexp':
            return new RegExp(value.text)
          case 'error':
            return new Error(value.text)
          case 'undefined':
            return undefined
          case 'array':
            return value.items.map(unwired)
          case 'set':
            return new Set(value.items.map(unwired))
          case 'map':
            return new Map(value.entries.map(([key, inner]) => [unwired(key), unwired(inner)]))
          case 'object': {
            const made = {}
            // Defined and not assigned: "__proto__" too shall be a member like any other.
            for (const [key, inner] of value.entries)
              Object.defineProperty(made, String(unwired(key)), {
                value: unwired(inner),
                enumerable: true,
                configurable: true,
                writable: true,
              })
            return made
          }
          case 'bytes':
            return new Uint8Array(value.items)
          case 'buffer':
            return new Uint8Array(value.items).buffer
          case 'sharedBuffer':
            // The constructor is hidden from pages that are not isolated; memory that can be shared is not.
            return new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true }).buffer
        }
      }
      const bridge = globalThis.window.keyfolio as unknown as {
        request(
          channel: string,
          argument: unknown,
        ): Promise<{ readonly ok: boolean; readonly error?: string }>
      }
      const limit = () => new Promise<string>((resolve) => setTimeout(resolve, 20_000, 'no answer'))
      return Promise.all(
        (JSON.parse(text) as readonly Wired[]).map((argument) =>
          Promise.race([
            limit(),
            // Some throw at once, before there is a promise.
            Promise.resolve()
              .then(() => bridge.request(name, unwired(argument)))
              .then(
                (answer) => (answer.ok ? JSON.stringify(answer) : (answer.error ?? '')),
                () => 'not sent',
              ),
          ]),
        ),
      )
    },
    // As one text: what is nested deeply takes the debugger minutes to carry.
    [channel, JSON.stringify(given)] as const,
  )
}
