/** The part of the Trusted Types API that we use; TypeScript's DOM library does not know it yet. */
interface TrustedTypesFactory {
  createPolicy(
    name: string,
    rules: { createHTML?: (text: string) => string; createScriptURL?: (url: string) => string },
  ): { createScriptURL(url: string): unknown }
}

/**
 * Installs the `default` policy: React Aria's announcer empties its node by `innerHTML = ''`, and that is
 * the only HTML that may ever be assigned. Anything else throws, and a journey would see it.
 */
export function installTrustedTypes(): void {
  factory()?.createPolicy('default', {
    createHTML(text) {
      if (text !== '') throw new TypeError('HTML is not assigned in Keyfolio')
      return ''
    },
  })
}

let workers: { createScriptURL(url: string): unknown } | null = null

/** The address of one of our own threads, as `Worker` takes it; an address of anybody else throws. */
export function workerUrl(address: string): string {
  workers ??= factory()?.createPolicy('keyfolio', { createScriptURL: ownAddress }) ?? {
    createScriptURL: ownAddress,
  }
  return workers.createScriptURL(address) as string // a TrustedScriptURL, which the DOM library takes for text
}

function ownAddress(address: string): string {
  const url = new URL(address, location.href)
  if (url.protocol !== location.protocol || url.host !== location.host)
    throw new TypeError('A thread of Keyfolio comes with Keyfolio')
  return url.href
}

function factory(): TrustedTypesFactory | undefined {
  return (window as { trustedTypes?: TrustedTypesFactory }).trustedTypes // absent in other browsers
}
