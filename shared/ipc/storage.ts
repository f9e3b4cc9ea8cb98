import { z } from 'zod'

/** How the disk of the data folder is. */
export const StorageStateSchema = z
  .object({
    /** Why nothing can be written there; null: all is well. */
    trouble: z.enum(['diskFull', 'readOnly', 'folderGone', 'writeFailed']).nullable(),
    /** Room left, in bytes; null where the system does not say. */
    freeBytes: z.number().nullable(),
    /** It will soon be full. */
    isLow: z.boolean(),
  })
  .readonly()
export type StorageState = z.infer<typeof StorageStateSchema>
