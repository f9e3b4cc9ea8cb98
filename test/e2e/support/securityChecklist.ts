/** The list of Electron's documentation, “Security”, item by item (electron/docs/tutorial/security.md). */
export const SECURITY_CHECKLIST = {
  1: 'Only load secure content',
  2: 'Disable the Node.js integration in all renderers',
  3: 'Enable context isolation in all renderers',
  4: 'Enable process sandboxing',
  5: 'Handle permission requests in all sessions',
  6: 'Do not disable webSecurity',
  7: 'Define a Content-Security-Policy',
  8: 'Do not enable allowRunningInsecureContent',
  9: 'Do not enable experimental features',
  10: 'Do not use enableBlinkFeatures',
  11: '<webview>: do not use allowpopups',
  12: '<webview>: verify options and params',
  13: 'Disable or limit navigation',
  14: 'Disable or limit creation of new windows',
  15: 'Do not use shell.openExternal with untrusted content',
  16: 'Use a current version of Electron',
  17: 'Validate the sender of all IPC messages',
  18: 'Avoid the file: protocol and prefer custom protocols',
  19: 'Check which fuses you can change',
  20: 'Do not expose Electron APIs to untrusted web content',
} as const

export type ChecklistItem = keyof typeof SECURITY_CHECKLIST

/** How the test of an item is called; of each there is at least one. */
export function titleOf(item: ChecklistItem, what: string): string {
  return `Electron’s list, ${item}. ${SECURITY_CHECKLIST[item]}: ${what}`
}
