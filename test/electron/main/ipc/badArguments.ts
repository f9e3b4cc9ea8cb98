import fc from 'fast-check'
import { ARGUMENT_LIMITS, isTooLarge } from '#electron/main/ipc/argumentSize.ts'
import type { RequestChannel } from '#shared/ipc/contract.ts'
import { requests } from '#shared/ipc/schemas.ts'
import { accepts, sampleOf } from './sampleOf.ts'

type Path = readonly (string | number)[]

/** A value that fits the contract of a channel. */
export function goodArgument(channel: RequestChannel): unknown {
  return sampleOf(requests[channel].argument)
}

/**
 * Arguments that no honest window sends: arbitrary values, and good ones in which one place is missing, replaced, too
 * long, too deep or one too many.
 */
export function badArguments(channel: RequestChannel): fc.Arbitrary<unknown> {
  const good = goodArgument(channel)
  const limit = ARGUMENT_LIMITS[channel]
  const hostile = hostileValues(limit)
  const spoilt = fc
    .record({ path: fc.constantFrom(...pathsOf(good)), value: hostile, isMissing: fc.boolean() })
    .map(({ path, value, isMissing }) => changed(good, path, isMissing ? MISSING : value))
  return fc
    .oneof({ weight: 3, arbitrary: spoilt }, { weight: 1, arbitrary: hostile })
    .filter((argument) => isTooLarge(argument, limit) || !accepts(requests[channel].argument, argument))
}

const MISSING = Symbol('missing')

/** Values of every type that can cross the boundary, and of some that cannot. */
function hostileValues(limit: number): fc.Arbitrary<unknown> {
  const constants: readonly (() => unknown)[] = [
    () => null,
    () => NaN,
    () => Infinity,
    () => -1,
    () => -0,
    () => 1.5,
    () => 2 ** 53,
    () => 10n,
    () => '',
    () => '../../../../etc/passwd',
    () => 'C:\\Windows\\System32\\config\\SAM',
    () => '\\\\?\\C:\\secret',
    () => 'file:///etc/passwd',
    () => '\u0000',
    () => '\uD800',
    () => 'x'.repeat(Math.min(limit, 1 << 18) + 1),
    () => [],
    () => [[[]]],
    () => ({}),
    () => new Date(0),
    () => new Date(NaN),
    () => new Map([['theme', 'dark']]),
    () => new Set([1]),
    () => /./,
    () => new Error('no'),
    () => Buffer.from('text'),
    () => new Uint8Array(8),
    () => new ArrayBuffer(8),
    () => new SharedArrayBuffer(8),
    () => new DataView(new ArrayBuffer(8)),
    () => JSON.parse('{"__proto__":{"isAdmin":true}}') as unknown,
    () => ({ constructor: { prototype: { isAdmin: true } } }),
    () => ({ toString: 'no function', valueOf: 1 }),
    () => Object.create(null) as unknown,
    () => nested(60),
    () => nested(20_000),
  ]
  const anything = fc.anything({
    maxDepth: 3,
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
    withSparseArray: true,
    withNullPrototype: true,
  })
  return fc.oneof(
    fc.constantFrom(...constants).map((make) => make()),
    anything,
  )
}

function nested(depth: number): unknown {
  let value: unknown = 'bottom'
  for (let level = 0; level < depth; level++) value = { value }
  return value
}

/** Every place in a value, its own included. */
function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [path]
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))]
}

function changed(value: unknown, [step, ...rest]: Path, by: unknown): unknown {
  if (step === undefined) return by === MISSING ? undefined : by
  if (Array.isArray(value))
    return value.map((inner: unknown, index) =>
      String(index) === String(step) ? changed(inner, rest, by) : inner,
    )
  // What a path leads through is an object or an array.
  const { [step]: inner, ...others } = value as Readonly<Record<string, unknown>>
  return rest.length === 0 && by === MISSING ? others : { ...others, [step]: changed(inner, rest, by) }
}
