/** What a decision answers: a value, or a code that the window turns into a sentence. */
export type Result<Value, Code = string> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Code }

/** A success holding `value`. */
export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value }
}

/** A refusal with its code. */
export function err<const Code>(error: Code): { readonly ok: false; readonly error: Code } {
  return { ok: false, error }
}
