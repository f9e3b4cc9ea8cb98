import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Keyfolio } from './pages/keyfolio.ts'
import { summaryOf } from './support/hunt/hunt.ts'
import { HuntingGround } from './support/hunt/huntingGround.ts'
import { launchKeyfolio } from './support/launch.ts'
import { test as base, expect } from '@playwright/test'

const test = base.extend<{ readonly ground: HuntingGround }>({
  // Playwright reads the fixture's needs from this empty pattern.
  ground: async ({}, use, info) => {
    const ground = await HuntingGround.make(info.line)
    await use(ground)
    await ground.remove()
  },
})

test('control: what Chromium itself writes in clear text is found, in logs, tables and packed values', async ({
  ground,
}) => {
  const running = await launchKeyfolio({ dataFolder: ground.dataFolder, environment: ground.environment })
  const small = ground.markers.slice(0, 200)
  const large = ground.markers.slice(200, 300)
  const late = ground.markers.slice(300, 320)
  const stored = ground.markers.slice(320, 340)
  // A database beside ours, without any sealing: small rows, rows so large that Blink packs them, and much to compact.
  await running.window.evaluate(
    async (given) => {
      const opened = indexedDB.open('plain', 1)
      opened.onupgradeneeded = () => {
        const rows = opened.result.createObjectStore('rows', { keyPath: 'id' })
        rows.createIndex('byName', 'name')
        opened.result.createObjectStore('ballast', { autoIncrement: true })
      }
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        opened.onsuccess = () => resolve(opened.result)
        opened.onerror = () => reject(new Error('The control database did not open'))
      })
      const write = (store: string, rows: readonly object[]): Promise<void> =>
        new Promise((resolve, reject) => {
          const transaction = database.transaction(store, 'readwrite')
          for (const row of rows) transaction.objectStore(store).put(row)
          transaction.oncomplete = () => resolve()
          transaction.onabort = () => reject(new Error('The control rows were not written'))
        })
      await write(
        'rows',
        given.small.map((name, id) => ({ id, name, notes: `${name.slice(0, 5)} ${name.slice(3)} ${name}` })),
      )
      await write(
        'rows',
        given.large.map((name, id) => ({ id: 1000 + id, text: `${name.slice(0, 9)}. `.repeat(9000) + name })),
      )
      for (let round = 0; round < 40; round += 1)
        await write('ballast', [{ bytes: crypto.getRandomValues(new Uint8Array(60_000)), round }])
      for (let round = 0; round < 40; round += 1)
        await write(
          'ballast',
          Array.from({ length: 20 }, () => ({ bytes: crypto.getRandomValues(new Uint8Array(20_000)) })),
        )
      await write(
        'rows',
        given.late.map((name, id) => ({ id: 5000 + id, name })),
      )
      for (const [index, name] of given.stored.entries()) {
        localStorage.setItem(`control ${index}`, name)
        sessionStorage.setItem(`control ${index}`, name)
      }
      database.close()
    },
    { small, large, late, stored },
  )
  await running.quit()

  const begun = Date.now()
  const result = await ground.hunt()
  console.log(`${result.files} files, ${result.bytes} bytes, ${Date.now() - begun} ms`)
  const found = (markers: readonly string[], where: RegExp): number =>
    markers.filter((marker) =>
      result.findings.some(
        (finding) => finding.marker === marker && where.test(`${finding.file} ${finding.inside}`),
      ),
    ).length
  expect(found(small, /\.ldb table block$/)).toBe(small.length)
  expect(found(large, /packed value of Blink/)).toBe(large.length)
  expect(found(late, /\.log /)).toBe(late.length)
  expect(found(stored, /Local Storage/)).toBe(stored.length)
  expect(await readdir(join(ground.dataFolder, 'IndexedDB'))).not.toEqual([])
  expect(result.blindSpots).toEqual([])
})
