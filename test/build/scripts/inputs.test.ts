import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hashInputs, isUpToDate, writeStamp } from '../../../build/scripts/lib/inputs.mjs'
import { temporaryFolders } from './temporaryFolder.ts'

const newFolder = temporaryFolders()
const INPUTS = ['source', 'package.json']

describe('hashInputs', () => {
  it('is the same for the same files', async () => {
    expect(await hashInputs(await aSource(), INPUTS)).toBe(await hashInputs(await aSource(), INPUTS))
  })

  it('changes with one changed character', async () => {
    const root = await aSource()
    const before = await hashInputs(root, INPUTS)
    await writeFile(join(root, 'source', 'deep', 'b.ts'), 'export const b = 3')
    expect(await hashInputs(root, INPUTS)).not.toBe(before)
  })

  it('changes when a file gets another name, appears or goes', async () => {
    const root = await aSource()
    const digests = [await hashInputs(root, INPUTS)]
    await rename(join(root, 'source', 'a.ts'), join(root, 'source', 'c.ts'))
    digests.push(await hashInputs(root, INPUTS))
    await writeFile(join(root, 'package.json'), '{}')
    digests.push(await hashInputs(root, INPUTS))
    await rm(join(root, 'source', 'deep'), { recursive: true })
    digests.push(await hashInputs(root, INPUTS))
    expect(new Set(digests).size).toBe(4)
  })
})

describe('isUpToDate', () => {
  it('wants the digest of the last build and its output', async () => {
    const root = await newFolder()
    const stamp = join(root, 'stamps', 'main')
    const output = join(root, 'main.js')
    expect(await isUpToDate(stamp, 'digest', [output])).toBe(false)
    await writeStamp(stamp, 'digest')
    expect(await isUpToDate(stamp, 'digest', [output])).toBe(false)
    await writeFile(output, '')
    expect(await isUpToDate(stamp, 'digest', [output])).toBe(true)
    expect(await isUpToDate(stamp, 'other', [output])).toBe(false)
  })
})

async function aSource(): Promise<string> {
  const root = await newFolder()
  await mkdir(join(root, 'source', 'deep'), { recursive: true })
  await writeFile(join(root, 'source', 'a.ts'), 'export const a = 1')
  await writeFile(join(root, 'source', 'deep', 'b.ts'), 'export const b = 2')
  return root
}
