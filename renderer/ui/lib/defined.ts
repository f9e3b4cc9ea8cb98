type Defined<Props> = { [Key in keyof Props]: Exclude<Props[Key], undefined> }

/** Leaves out the keys that are undefined: React Aria tells "absent" from "undefined". */
export function defined<Props extends object>(props: Props): Partial<Defined<Props>> {
  const entries = Object.entries(props).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as Partial<Defined<Props>> // only undefined values were dropped
}
