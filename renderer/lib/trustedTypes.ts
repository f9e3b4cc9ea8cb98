/** The part of the Trusted Types API that we use; TypeScript's DOM library does not know it yet. */
interface TrustedTypesFactory {
  createPolicy(
    name: string,
    rules: { createHTML?: (text: string) => string; createScriptURL?: (url: string) => string },
  ): unknown
}

/**
 * Installs the `default` policy: React Aria's announcer empties its node by `innerHTML = ''`, and that is
 * the only HTML that may ever be assigned. Anything else throws, and a journey would see it.
 */
export function installTrustedTypes(): void {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypesFactory } // absent in other browsers
  trustedTypes?.createPolicy('default', {
    createHTML(text) {
      if (text !== '') throw new TypeError('HTML is not assigned in Keyfolio')
      return ''
    },
  })
}
