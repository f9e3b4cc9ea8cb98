import { safeFileName } from './safeFileName.ts'

/** A person's name for a file as every system takes it, its ending kept. */
export function safeName(name: string): string {
  const dot = name.lastIndexOf('.')
  const ending = dot > 0 ? name.slice(dot + 1) : ''
  // What is no ending stays part of the name.
  return /^[\p{L}\p{N}_-]{1,20}$/u.test(ending)
    ? safeFileName(name.slice(0, dot), ending)
    : safeFileName(name, '').replace(/\.$/, '')
}
