import { z } from 'zod'
import { IdSchema } from '#shared/lib/ids.ts'

/** Why a file that somebody asked for was not written. */
export const SAVE_ERRORS = ['cancelled', 'readOnly', 'diskFull', 'folderGone', 'writeFailed'] as const

/** A file that was written in this run. */
export const SavedFileSchema = z.object({ fileId: IdSchema, fileName: z.string() }).readonly()
