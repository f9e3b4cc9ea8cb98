import type { en } from './en.ts'

export const LANGUAGES = ['en', 'el'] as const
export type Language = (typeof LANGUAGES)[number]

/** The same keys as the English messages, with any text: what a language has to satisfy. */
export type MessagesLike<Part> = {
  readonly [Key in keyof Part]: Part[Key] extends string ? string : MessagesLike<Part[Key]>
}
export type Messages = MessagesLike<typeof en>

type Leaves<Part, Prefix extends string = ''> = {
  [Key in keyof Part & string]: Part[Key] extends string
    ? `${Prefix}${Key}`
    : Leaves<Part[Key], `${Prefix}${Key}.`>
}[keyof Part & string]

type LeafKey = Leaves<typeof en>
type WithoutPlural<Key extends string> = Key extends `${infer Stem}_${'one' | 'other'}` ? Stem : Key

/** A dotted path to a message; plural forms (`_one`, `_other`) are chosen by `count`. */
export type MessageKey = WithoutPlural<LeafKey>

type TextAt<Part, Path extends string> = Path extends `${infer Head}.${infer Rest}`
  ? Head extends keyof Part
    ? TextAt<Part[Head], Rest>
    : never
  : Path extends keyof Part
    ? Part[Path]
    : `${Path}_other` extends keyof Part
      ? Part[`${Path}_other`] | '{{count}}'
      : never

type Placeholders<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never

/** No parameter for a text without placeholders; otherwise a value for each of them. */
export type ParametersOf<Key extends MessageKey> = [Placeholders<TextAt<typeof en, Key>>] extends [never]
  ? []
  : [
      {
        readonly [Name in Placeholders<TextAt<typeof en, Key>>]: Name extends 'count'
          ? number
          : string | number
      },
    ]
