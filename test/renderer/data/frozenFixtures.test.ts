import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Schemas that no release has had: the step to the next one is tested from the schema before. */
const NEVER_RELEASED = [2]

/** What past releases have stored is never edited; SHA-256 of each file. A new release adds its own. */
const FROZEN: Readonly<Record<string, string>> = {
  'schema1/rows.ts': 'c465a1b5d7eab885941b7eac6a7ccd2dc7528f6ee79559f3e81a9d6778c5c705',
  'schema3/database.ts': 'f44018f48bf667aa457b41cccdd43afd63d2285857c83b927350371b5ed08fc2',
  'schema4/database.ts': '98efbf4e376bcf73eec76030bd683d37c2fd9ebd4d5e016ea16adaa2fe93bcf1',
}

/** The schema from which the step to `version` has to be tested. */
function startOf(version: number): number {
  const before = version - 1
  return NEVER_RELEASED.includes(before) ? startOf(before) : before
}

/** Steps of the schema without a test that raises what the release before has stored. */
function untested(migrationFiles: readonly string[], testSource: string): readonly string[] {
  return migrationFiles.filter((file) => {
    const version = Number(file.slice(0, 4))
    return version > 1 && !testSource.includes(`from '#test/fixtures/schema${String(startOf(version))}/`)
  })
}

const migrationFiles = readdirSync(`${root}renderer/data/migrations`).filter((file) => /^\d{4}-/.test(file))
const testSource = readFileSync(`${root}test/renderer/data/migrations.browser.test.ts`, 'utf8')

describe('every step of the schema', () => {
  it('is numbered without a gap and raised from what the release before has stored', () => {
    expect(migrationFiles.map((file) => Number(file.slice(0, 4)))).toEqual(
      migrationFiles.map((_file, index) => index + 1),
    )
    expect(untested(migrationFiles, testSource)).toEqual([])
  })

  it('would be missed without its fixture', () => {
    const next = `${String(migrationFiles.length + 1).padStart(4, '0')}-something-new.ts`
    expect(untested([...migrationFiles, next], testSource)).toEqual([next])
    for (const [index, file] of migrationFiles.entries()) {
      const without = testSource.replaceAll(`schema${String(startOf(index + 1))}/`, '')
      if (index > 0) expect(untested(migrationFiles, without)).toContain(file)
    }
  })
})

it('holds what past releases have stored exactly as they have stored it', () => {
  const folders = readdirSync(`${root}test/fixtures`).filter((name) => /^schema\d+$/.test(name))
  const files = folders.flatMap((folder) =>
    readdirSync(`${root}test/fixtures/${folder}`).map((name) => `${folder}/${name}`),
  )
  expect(files.toSorted()).toEqual(Object.keys(FROZEN).toSorted())
  for (const file of files) {
    const content = readFileSync(`${root}test/fixtures/${file}`)
    expect(createHash('sha256').update(content).digest('hex'), file).toBe(FROZEN[file])
  }
})
