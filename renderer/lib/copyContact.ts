import { bridge } from '#renderer/bridge.ts'

/** Copies contact data. It leaves the clipboard after a minute, unless something else was copied since. */
export async function copyContact(text: string): Promise<boolean> {
  const answer = await bridge().request('clipboard.copy', { text })
  return answer.ok
}
