import { type BrowserWindow, screen } from 'electron'
import { logger } from '../log.ts'
import type { Disk } from '../vault/disk.ts'
import { readJsonFile, writeJsonFile } from '../vault/jsonFile.ts'
import { type Place, placeWindow, PlaceSchema } from './place.ts'

const log = logger('window')
const SETTLE_MS = 500

/** Where the window should open. */
export async function readPlace(disk: Disk, path: string, nowMs: number): Promise<Place> {
  const file = await readJsonFile(disk, path, PlaceSchema, nowMs).catch(() => null)
  const main = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id)
  return placeWindow(
    file?.state === 'read' ? file.value : null,
    [main, ...others].map(({ workArea }) => workArea),
  )
}

/** Writes down where the window is, a moment after it was moved. The answer ends that. */
export function rememberPlace(window: BrowserWindow, disk: Disk, path: string): () => void {
  let timer: NodeJS.Timeout | null = null

  function write(): void {
    timer = null
    if (window.isDestroyed() || window.isMinimized() || window.isFullScreen()) return
    const place: Place = { bounds: window.getNormalBounds(), maximized: window.isMaximized() }
    writeJsonFile(disk, path, place).catch(() => {
      log.warn('placeNotSaved')
    })
  }
  const moved = () => {
    if (timer !== null) clearTimeout(timer)
    timer = setTimeout(write, SETTLE_MS)
  }

  window.on('resize', moved).on('move', moved).on('maximize', moved).on('unmaximize', moved)
  return () => {
    if (timer === null) return
    clearTimeout(timer)
    write()
  }
}
