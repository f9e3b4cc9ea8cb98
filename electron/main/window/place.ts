import { z } from 'zod'

export const MIN_WIDTH = 960
export const MIN_HEIGHT = 600
const DEFAULT_WIDTH = 1320
const DEFAULT_HEIGHT = 860

/** Enough of the title bar to take hold of, in pixels. */
const GRIP_WIDTH = 120
const GRIP_HEIGHT = 40

const RectangleSchema = z
  .object({ x: z.int(), y: z.int(), width: z.int().min(1), height: z.int().min(1) })
  .readonly()
export type Rectangle = z.infer<typeof RectangleSchema>

/** Where the window was left: its normal bounds, and whether it filled the screen. */
export const PlaceSchema = z.object({ bounds: RectangleSchema, maximized: z.boolean() }).readonly()
export type Place = z.infer<typeof PlaceSchema>

/**
 * Where to open the window: where it was left if that can still be reached on a display, else centred.
 * @param workAreas of the displays, the main one first
 */
export function placeWindow(remembered: Place | null, workAreas: readonly Rectangle[]): Place {
  const bounds = remembered?.bounds
  const area = bounds && workAreas.find((candidate) => showsGrip(bounds, candidate))
  if (bounds && area) {
    return { bounds: fitInto(bounds, area), maximized: remembered.maximized }
  }
  const main = workAreas[0] ?? { x: 0, y: 0, width: DEFAULT_WIDTH, height: DEFAULT_HEIGHT }
  return { bounds: centred(main), maximized: remembered?.maximized ?? false }
}

function showsGrip(bounds: Rectangle, area: Rectangle): boolean {
  const visibleWidth = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x)
  const isTopInside = bounds.y >= area.y && bounds.y + GRIP_HEIGHT <= area.y + area.height
  return isTopInside && visibleWidth >= GRIP_WIDTH
}

function fitInto(bounds: Rectangle, area: Rectangle): Rectangle {
  const width = Math.max(MIN_WIDTH, Math.min(bounds.width, area.width))
  const height = Math.max(MIN_HEIGHT, Math.min(bounds.height, area.height))
  // A window that became narrower may have lost the part that could be seen.
  const x = Math.max(bounds.x, area.x + GRIP_WIDTH - width)
  return { x, y: bounds.y, width, height }
}

function centred(area: Rectangle): Rectangle {
  const width = Math.max(MIN_WIDTH, Math.min(DEFAULT_WIDTH, area.width))
  const height = Math.max(MIN_HEIGHT, Math.min(DEFAULT_HEIGHT, area.height))
  return {
    x: Math.max(area.x, area.x + Math.round((area.width - width) / 2)),
    y: Math.max(area.y, area.y + Math.round((area.height - height) / 2)),
    width,
    height,
  }
}
