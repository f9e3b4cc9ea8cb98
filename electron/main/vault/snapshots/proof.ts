import { createHash } from 'node:crypto'
import { z } from 'zod'
import { canonicalJson } from '#shared/domain/changes/diff.ts'
import { SnapshotFooterSchema, SnapshotHeaderSchema } from '#shared/formats/snapshot.ts'
import { writeJsonFile } from '../jsonFile.ts'
import type { Disk } from '../disk.ts'
import { proofPath } from './snapshotName.ts'

/** What reading a snapshot from the disk has shown, kept in a small file beside it. */
export const ProofSchema = z
  .object({
    header: SnapshotHeaderSchema,
    footer: SnapshotFooterSchema,
    /** Of the file itself: length and SHA-256 (hexadecimal), for copies. */
    bytes: z.int().min(1),
    sha256: z.string().length(64),
  })
  .readonly()
export type Proof = z.infer<typeof ProofSchema>

/** It can always be made again from the snapshot: a damaged one counts as none. */
const ProofFileSchema = z.object({ proof: ProofSchema, checksum: z.string() })

/** Reads what is remembered of a snapshot; null if nothing can be relied on. */
export async function readProof(disk: Disk, snapshotPath: string): Promise<Proof | null> {
  try {
    const text = (await disk.readFile(proofPath(snapshotPath))).toString('utf8')
    const parsed = ProofFileSchema.safeParse(JSON.parse(text))
    if (!parsed.success || parsed.data.checksum !== checksumOf(parsed.data.proof)) return null
    return parsed.data.proof
  } catch {
    return null
  }
}

/** Remembers that a snapshot was read back and found whole. */
export async function writeProof(disk: Disk, snapshotPath: string, proof: Proof): Promise<void> {
  await writeJsonFile(disk, proofPath(snapshotPath), { proof, checksum: checksumOf(proof) })
}

function checksumOf(proof: Proof): string {
  return createHash('sha256').update(canonicalJson(proof)).digest('hex')
}
