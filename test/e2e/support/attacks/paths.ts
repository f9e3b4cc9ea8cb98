import type { Page } from '@playwright/test'

/** Paths that a careless server would answer with a file outside of its folder; `{}` stands for an absolute path. */
const PATHS_OUTSIDE = [
  '../package.json',
  '../../package.json',
  'assets/../../main/main.js',
  '%2e%2e/package.json',
  '%2e%2e/%2e%2e/package.json',
  '%2E%2E%2Fmain%2Fmain.js',
  '..%2f..%2fpackage.json',
  '%252e%252e/%252e%252e/package.json',
  '%252e%252e%252fpackage.json',
  '..%5c..%5cpackage.json',
  '..%255c..%255cpackage.json',
  '..\\..\\package.json',
  '%c0%ae%c0%ae/package.json',
  '%u002e%u002e/package.json',
  '....//....//package.json',
  '.%00./package.json',
  'index.html%00.js',
  '{}',
  '/{}',
  '//{}',
  '%2f{}',
  '%5c%5c?%5cC:%5cWindows%5cwin.ini',
  '\\\\?\\C:\\Windows\\win.ini',
  '\\\\.\\C:\\Windows\\win.ini',
  '\\\\localhost\\C$\\Windows\\win.ini',
  'C:\\Windows\\win.ini',
  'C:/Windows/win.ini',
  'C%3A%5CWindows%5Cwin.ini',
  'c|/Windows/win.ini',
  'CON',
  'index.html::$DATA',
  'file:///etc/passwd',
  'assets/?file=../../package.json',
  '?../package.json',
  'index.html/../../package.json',
  'index.html;/../../package.json',
  '~/.ssh/id_rsa',
  '.npmrc',
  'package.json',
  'main/main.js',
  '../preload/preload.cjs',
] as const

/** Other hosts under our scheme, which no page has. */
const OTHER_HOSTS = [
  'app://keyfolio.example/index.html',
  'app://other/index.html',
  'app://127.0.0.1/index.html',
  'app://keyfolio:80/index.html',
  'app://anna@keyfolio/index.html',
  'app://keyfolio@other/index.html',
  'app://keyfolio%2eexample/index.html',
  'app:///etc/passwd',
  'app:/etc/passwd',
] as const

/** Asks our scheme for what is not plainly a file of the window; answers what was handed out that is not our page. */
export function handedOut(page: Page, absolutePath: string): Promise<readonly string[]> {
  const addresses = [
    ...PATHS_OUTSIDE.map((path) => `app://keyfolio/${path.replace('{}', absolutePath)}`),
    ...OTHER_HOSTS,
  ]
  return page.evaluate(async (asked) => {
    // Whatever an address is reduced to inside the window: its own page is harmless.
    const own = await (await fetch('app://keyfolio/index.html')).text()
    const outcomes = await Promise.all(
      asked.map(async (address) => {
        try {
          const answer = await fetch(address)
          return answer.ok && (await answer.text()) !== own ? [address] : []
        } catch {
          return []
        }
      }),
    )
    return outcomes.flat()
  }, addresses)
}
