import { test as journey } from './journey.ts'
import { makeSmallDisk, type SmallDisk } from './smallDisk.ts'

/** The browser's own files need a part of it. */
const DISK_BYTES = 128 << 20

/** A journey whose data folder is a small disk of its own. */
export const test = journey.extend<{ readonly disk: SmallDisk }>({
  // Playwright reads the fixture's needs from this empty pattern.
  disk: async ({}, use) => {
    const disk = await makeSmallDisk(DISK_BYTES)
    await use(disk)
    await disk.remove()
  },
  dataFolder: async ({ disk }, use) => {
    await use(disk.folder)
  },
})
