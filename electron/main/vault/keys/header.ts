import { createHash } from 'node:crypto'
import { z } from 'zod'
import { BytesSchema } from './bytes.ts'
import { DerivationSchema, isAllowed } from './derivation.ts'

const FORMAT = 'keyfolio-keys'

/** The keyring in the clear: "not now". */
const OpenWrapSchema = z.strictObject({ kind: z.literal('open'), keyring: BytesSchema }).readonly()

const PassphraseWrapSchema = z
  .strictObject({
    kind: z.literal('passphrase'),
    derivation: DerivationSchema,
    /** Tells a wrong passphrase from a changed wrap. */
    check: BytesSchema,
    sealed: BytesSchema,
  })
  .readonly()

/** Made out to a public key, so that it can be written anew without anybody typing the words. */
const RecoveryWrapSchema = z
  .strictObject({
    kind: z.literal('recovery'),
    recipient: z.string().regex(/^age1[0-9a-z]{58}$/),
    box: BytesSchema,
    /**
     * Anybody can make something out to a public key. So the header is signed with a key that follows from the recovery
     * key too, and which the keyring can reach: it lies here, sealed.
     */
    proofKey: BytesSchema,
    proof: BytesSchema,
  })
  .readonly()

/** The keyring sealed under a key that the system's key store keeps. */
const SystemWrapSchema = z
  .strictObject({ kind: z.literal('system'), key: BytesSchema, sealed: BytesSchema })
  .readonly()

const WrapSchema = z.discriminatedUnion('kind', [
  OpenWrapSchema,
  PassphraseWrapSchema,
  RecoveryWrapSchema,
  SystemWrapSchema,
])
export type Wrap = z.infer<typeof WrapSchema>
export type WrapKind = Wrap['kind']
export type WrapOf<Kind extends WrapKind> = Extract<Wrap, { readonly kind: Kind }>

const HeaderSchema = z
  .strictObject({
    format: z.literal(FORMAT),
    version: z.literal(1),
    vaultId: z.string().regex(/^[0-9a-f]{32}$/),
    /** Counts up at each change: of two copies that differ, the higher one is newer. */
    revision: z.int().min(1),
    wraps: z.array(WrapSchema).min(1).max(4).readonly(),
    /** Over everything above, under a key of the keyring. */
    mac: BytesSchema,
    /** SHA-256 over everything above, in every version: tells damage before anybody types anything. */
    sum: z.string(),
  })
  .readonly()
  .refine(({ wraps }) => new Set(wraps.map(({ kind }) => kind)).size === wraps.length)
  .refine(({ wraps }) => wraps.filter(({ kind }) => kind === 'open' || kind === 'passphrase').length === 1)
export type Header = z.infer<typeof HeaderSchema>
export type HeaderBody = Omit<Header, 'mac' | 'sum'>

const AnyVersionSchema = z.looseObject({ format: z.literal(FORMAT), version: z.int(), sum: z.string() })

/** What a text says about a vault's keys. */
export type ReadHeader =
  { readonly state: 'read'; readonly header: Header } | { readonly state: 'damaged' | 'newer' }

/** Parses a header; what asks for too cheap or too dear a derivation counts as damaged. */
export function readHeader(text: string, allowsCheap: boolean): ReadHeader {
  const json = parseJson(text)
  const any = AnyVersionSchema.safeParse(json)
  if (!any.success || any.data.sum !== sumOf(any.data)) return { state: 'damaged' }
  if (any.data.version > 1) return { state: 'newer' }
  const parsed = HeaderSchema.safeParse(json)
  if (!parsed.success) return { state: 'damaged' }
  const passphrase = wrapIn(parsed.data, 'passphrase')
  if (passphrase !== undefined && !isAllowed(passphrase.derivation, allowsCheap)) return { state: 'damaged' }
  return { state: 'read', header: parsed.data }
}

/** A header as it lies on the disk. */
export function headerText(header: Omit<Header, 'sum'>): string {
  return `${JSON.stringify({ ...header, sum: sumOf(header) }, null, 2)}\n`
}

/** The same text for the same values, in whatever order their names came. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  )
}

/** The wrap of a kind, if the header has it. */
export function wrapIn<Kind extends WrapKind>(
  { wraps }: Pick<Header, 'wraps'>,
  kind: Kind,
): WrapOf<Kind> | undefined {
  return wraps.find((wrap): wrap is WrapOf<Kind> => wrap.kind === kind)
}

export function newBody(vaultId: string, revision: number, wraps: readonly Wrap[]): HeaderBody {
  return { format: FORMAT, version: 1, vaultId, revision, wraps }
}

function sumOf(header: object): string {
  return createHash('sha256')
    .update(canonical({ ...header, sum: undefined }))
    .digest('base64url')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
