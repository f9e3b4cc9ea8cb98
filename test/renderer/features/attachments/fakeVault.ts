import type { KeyfolioBridge, RequestAnswer } from '#shared/ipc/contract.ts'
import { anId } from '#test/shared/builders.ts'

type UploadError = Extract<RequestAnswer<'attachments.begin'>, { ok: false }>['error']
type OpenError = Extract<RequestAnswer<'attachments.open'>, { ok: false }>['error']

/** The files of the main process as the window sees them. */
export interface FakeVault {
  /** Contents by hash. */
  readonly files: Map<string, Uint8Array>
  /** Uploads that were begun and neither finished nor cancelled. */
  readonly running: Set<string>
  readonly cancelled: string[]
  /** Names of files that were opened or saved. */
  readonly opened: string[]
  readonly saved: string[]
  refusal: UploadError | null
  openRefusal: OpenError | null
  /** Chunks wait for this. */
  gate: Promise<void>
}

/** Puts a vault of files under the bridge of this window. */
export function aFakeVault(): FakeVault {
  const below = window.keyfolio
  if (below === undefined) throw new Error('There is no window')
  const vault: FakeVault = {
    files: new Map(),
    running: new Set(),
    cancelled: [],
    opened: [],
    saved: [],
    refusal: null,
    openRefusal: null,
    gate: Promise.resolve(),
  }
  const chunks = new Map<string, Uint8Array[]>()
  const answers: Readonly<Record<string, (argument: Argument) => unknown>> = {
    'attachments.begin': () => {
      if (vault.refusal !== null) return { ok: false, error: vault.refusal }
      const uploadId = anId()
      vault.running.add(uploadId)
      chunks.set(uploadId, [])
      return { ok: true, value: { uploadId } }
    },
    'attachments.chunk': async ({ uploadId, bytes }) => {
      await vault.gate
      if (vault.refusal !== null) return { ok: false, error: vault.refusal }
      chunks.get(uploadId)?.push(bytes.slice())
      return { ok: true, value: undefined }
    },
    'attachments.finish': async ({ uploadId }) => {
      vault.running.delete(uploadId)
      const content = new Uint8Array(await new Blob(chunks.get(uploadId) as BlobPart[]).arrayBuffer())
      const hash = await sha256(content)
      vault.files.set(hash, content)
      return { ok: true, value: { hash, bytes: content.length } }
    },
    'attachments.cancel': ({ uploadId }) => {
      vault.running.delete(uploadId)
      vault.cancelled.push(uploadId)
      return { ok: true, value: undefined }
    },
    'attachments.open': ({ name }) => {
      if (vault.openRefusal !== null) return { ok: false, error: vault.openRefusal }
      vault.opened.push(name)
      return { ok: true, value: undefined }
    },
    'attachments.save': ({ name }) => {
      vault.saved.push(name)
      return { ok: true, value: { fileId: anId(), fileName: name } }
    },
  }
  const bridge: KeyfolioBridge = {
    ...below,
    request: (channel, argument) => {
      const answer = answers[channel]
      return answer === undefined
        ? below.request(channel, argument)
        : (Promise.resolve(answer((argument ?? {}) as Argument)) as never) // by channel, above
    },
  }
  Object.defineProperty(window, 'keyfolio', { value: bridge, configurable: true })
  return vault
}

interface Argument {
  readonly uploadId: string
  readonly bytes: Uint8Array
  readonly name: string
}

export async function sha256(content: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', content.slice())
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
