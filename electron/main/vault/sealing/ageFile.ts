import { Decrypter, Encrypter, type Identity, Stanza } from 'age-encryption'

/** To whom a file is made out, and of which vault it is. */
export interface AgeRecipients {
  readonly vaultId: string
  /** `age1…` */
  readonly recipients: readonly string[]
}

/** What a file is opened with. */
export interface AgeIdentities {
  /** Our vault, if there is one: a file of it that none of its identities opens is damaged. */
  readonly vaultId: string | null
  /** `AGE-SECRET-KEY-1…` */
  readonly identities: readonly string[]
}

/** The file was changed, cut, or put together from several. */
export class AgeDamaged extends Error {}

/** The file is made out to somebody else. */
export class AgeForeign extends Error {}

/** What every file in the form of `age` begins with. */
const BEGINNING = Buffer.from('age-encryption.org/v1\n')

/** Our own line in the header, which `age` itself passes over: whose file it is. */
const MARK = 'keyfolio'

/** A header is far smaller; a file that was made to fill the memory is not. */
const HEADER_LIMIT_BYTES = 4 << 20

/** True for a file in the form of `age`, by its first bytes alone. */
export function isAgeFile(beginning: Uint8Array): boolean {
  return BEGINNING.equals(beginning.subarray(0, BEGINNING.length))
}

/** Encrypts piece by piece; nothing is held beyond a few of them. */
export async function* encrypted(
  plain: AsyncIterable<Uint8Array>,
  { vaultId, recipients }: AgeRecipients,
): AsyncGenerator<Buffer> {
  if (recipients.length === 0) throw new Error('A file for nobody')
  const encrypter = new Encrypter()
  for (const recipient of recipients) encrypter.addRecipient(recipient)
  encrypter.addRecipient({ wrapFileKey: () => [new Stanza([MARK, vaultId], new Uint8Array(0))] })
  const source = plain[Symbol.asyncIterator]()
  try {
    yield* piecesOf(await encrypter.encrypt(streamOf(source)))
  } finally {
    await source.return?.(undefined)
  }
}

/**
 * Decrypts piece by piece. Throws `AgeDamaged` or `AgeForeign`, or whatever the source throws. What was given out before
 * is what was written; only the end shows that nothing is missing.
 */
export async function* decrypted(
  sealed: AsyncIterable<Uint8Array>,
  { vaultId, identities }: AgeIdentities,
): AsyncGenerator<Buffer> {
  const source = new Source(sealed)
  const file = { isForeign: false }
  const decrypter = new Decrypter()
  for (const identity of identities) decrypter.addIdentity(identity)
  // Asked only when none before it has opened the file.
  const last: Identity = {
    unwrapFileKey(stanzas) {
      file.isForeign = !stanzas.some(({ args }) => args[0] === MARK && args[1] === vaultId)
      return null
    },
  }
  decrypter.addIdentity(last)
  try {
    const plain = await decrypter.decrypt(streamOf(source))
    source.isHeaderRead = true
    yield* piecesOf(plain)
  } catch (error) {
    if (source.failure !== null) throw source.failure.error
    if (file.isForeign) throw new AgeForeign('Made out to somebody else', { cause: error })
    throw new AgeDamaged('Not whole', { cause: error })
  } finally {
    await source.return()
  }
}

/** Tells failures of the source, such as a disk that refuses, from those of what it holds. */
class Source {
  failure: { readonly error: unknown } | null = null
  isHeaderRead = false
  readonly #pieces: AsyncIterator<Uint8Array>
  #bytes = 0

  constructor(pieces: AsyncIterable<Uint8Array>) {
    this.#pieces = pieces[Symbol.asyncIterator]()
  }

  async next(): Promise<IteratorResult<Uint8Array>> {
    try {
      const step = await this.#pieces.next()
      if (step.done !== true) this.#bytes += step.value.length
      if (!this.isHeaderRead && this.#bytes > HEADER_LIMIT_BYTES) throw new AgeDamaged('A header without end')
      return step
    } catch (error) {
      this.failure = { error }
      throw error
    }
  }

  async return(): Promise<IteratorResult<Uint8Array>> {
    await this.#pieces.return?.(undefined)
    return { done: true, value: undefined }
  }
}

function streamOf(pieces: AsyncIterator<Uint8Array>): ReadableStream<Uint8Array> {
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> => {
    const step = await pieces.next()
    if (step.done === true) controller.close()
    else controller.enqueue(step.value)
  }
  return new ReadableStream<Uint8Array>({ pull }, { highWaterMark: 0 })
}

/** Whoever stops in the middle lets go of the source. */
async function* piecesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Buffer> {
  const reader = stream.getReader()
  let isDone = false
  try {
    for (;;) {
      const step = await reader.read()
      isDone = step.done
      if (step.done) return
      const { buffer, byteOffset, byteLength } = step.value
      if (byteLength > 0) yield Buffer.from(buffer, byteOffset, byteLength)
    }
  } catch (error) {
    isDone = true
    throw error
  } finally {
    if (!isDone) await reader.cancel().catch(() => undefined)
  }
}
