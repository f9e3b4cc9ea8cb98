import type { Page } from '@playwright/test'

/** Names of Node and Electron that the page can see. */
export function nodeInPage(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [
      'require',
      'module',
      'exports',
      'process',
      'Buffer',
      'global',
      'setImmediate',
      '__dirname',
      'ipcRenderer',
      'electron',
    ].filter((name) => name in globalThis),
  )
}

/** Runs script in every way that a policy forbids; answers the ways in which it ran, and the policies that forbade. */
export function scriptsRun(
  page: Page,
): Promise<{ readonly ran: readonly string[]; readonly violated: readonly string[] }> {
  return page.evaluate(async () => {
    const ran: string[] = []
    const violated = new Set<string>()
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      violated.add(effectiveDirective),
    )
    Object.assign(globalThis, { itRan: (way: string) => ran.push(way) })
    const attempt = (run: () => unknown) => {
      try {
        run()
      } catch {
        // That is what should happen.
      }
    }
    const add = (name: string, attributes: Readonly<Record<string, string>>) => {
      const made = document.createElement(name)
      for (const [key, value] of Object.entries(attributes)) attempt(() => made.setAttribute(key, value))
      document.body.append(made)
      return made
    }
    // From a timer: what a debugger evaluates itself may evaluate under any policy.
    await new Promise<void>((resolve) => {
      setTimeout(() => {
        attempt(() => (0, eval)("itRan('eval')"))
        attempt(() => setTimeout("itRan('timer')" as unknown as () => void))
        attempt(() =>
          Reflect.apply(Reflect.construct(Function, ["itRan('Function')"]) as () => void, null, []),
        )
        attempt(() => {
          document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="itRan(\'handler\')">')
        })
        attempt(() => {
          const script = document.createElement('script')
          script.append("itRan('inline')")
          document.body.append(script)
        })
        attempt(() => add('a', { href: "javascript:itRan('address')" }).click())
        attempt(() => add('iframe', { srcdoc: "<script>parent.itRan('frame')</script>" }))
        attempt(() => add('iframe', { src: 'app://keyfolio/index.html' }))
        attempt(() => add('script', { src: "data:text/javascript,itRan('data')" }))
        attempt(() =>
          add('script', {
            src: URL.createObjectURL(new Blob(["itRan('blob')"], { type: 'text/javascript' })),
          }),
        )
        attempt(() => add('base', { href: 'https://example.com/' }))
        attempt(() => add('style', {}).append('body { background: url(https://example.com/) }'))
        resolve()
      })
    })
    await new Promise((resolve) => setTimeout(resolve, 400))
    return { ran, violated: [...violated].sort() }
  })
}
