import { v7 } from 'uuid'

/** A fresh id for an item inside a record (a site, a contact). Ids of records are made by the commands. */
export function newItemId(): string {
  return v7()
}
