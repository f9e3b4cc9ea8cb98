import type { Sealer } from '../sealer.ts'
import { KeysDropped, UnknownEpoch } from '../keys/vaultKeys.ts'
import { KEY_BYTES, type LineKeys, LineMemory } from './lineMemory.ts'
import { type SealingKeys, SealBroken } from './sealedBytes.ts'
import { sodium } from './sodium.ts'

const PREFIX = 'kf1.'
const LINE = /^kf1\.([1-9]\d{0,8})\.([A-Za-z0-9_-]+)$/

/**
 * Seals the lines of the journal: `kf1.<epoch>.<nonce and ciphertext>`. The same text under the same epoch always gives
 * the same line, because its nonce is a keyed hash of it; two texts never share one. A line says nothing of where it
 * stands: whoever opens it compares the position inside. `readySodium` has to be awaited before.
 */
export function journalSealer(keys: SealingKeys): Sealer {
  const known = new Map<number, LineKeys>()
  const memory = new LineMemory()

  function keysOf(epoch: number): LineKeys {
    // Asked each time: once the vault is locked nothing is opened or sealed any more.
    const key = keys.keyOf('journal', epoch)
    const made = known.get(epoch) ?? makeKeys(key, keys.vaultId, epoch)
    known.set(epoch, made)
    return made
  }

  return {
    prefix: PREFIX,
    seal(text) {
      const { epoch } = keys
      return `${PREFIX}${String(epoch)}.${memory.seal(text, keysOf(epoch))}`
    },
    open(line) {
      const [, digits = '', body = ''] = LINE.exec(line) ?? []
      if (digits === '') throw new SealBroken('Not a sealed line')
      const text = memory.open(body, epochOrBroken(keysOf, Number(digits)))
      if (text === null) throw new SealBroken('Changed, sealed for another vault, or not as it was written')
      return text
    },
  }
}

function makeKeys(key: Uint8Array, vaultId: string, epoch: number): LineKeys {
  const derived = (name: string) => sodium.crypto_generichash(KEY_BYTES, Buffer.from(name), key)
  // A list as JSON: no two places read alike.
  const place = Buffer.from(JSON.stringify(['keyfolio-line-1', vaultId, 'journal', epoch]))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(place.length)
  return {
    seal: derived('keyfolio-line-seal'),
    nonce: derived('keyfolio-line-nonce'),
    place: Buffer.concat([length, place]),
  }
}

function epochOrBroken(keysOf: (epoch: number) => LineKeys, epoch: number): LineKeys {
  try {
    return keysOf(epoch)
  } catch (error) {
    if (error instanceof KeysDropped) throw error
    if (error instanceof UnknownEpoch) throw new SealBroken('Sealed under a key that nobody has')
    throw error
  }
}
