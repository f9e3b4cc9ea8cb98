import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect } from '@playwright/test'
import { startBusService } from './busService.ts'

const run = promisify(execFile)
const WATCHER = 'org.kde.StatusNotifierWatcher'
const ITEM = { path: '/StatusNotifierItem', name: 'org.kde.StatusNotifierItem' }
const MENU = 'com.canonical.dbusmenu'

/** A desktop's panel: icons register with it, and people click them. */
export interface TrayHost {
  /** How many icons have registered since the panel came up. */
  readonly icons: () => number
  /** Clicks the newest icon, as the main button of the mouse does. */
  readonly click: () => Promise<void>
  /** What stands in the menu of the newest icon. */
  readonly menu: () => Promise<readonly string[]>
  /** Chooses from that menu. Fails when there is no such item. */
  readonly choose: (label: string) => Promise<void>
  readonly stop: () => void
}

/** Shows a tray on the session bus: it keeps the names of icons, and reaches them over the bus as panels do. */
export async function startTrayHost(): Promise<TrayHost> {
  const icons: string[] = []
  const stop = await startBusService(WATCHER, (call) => {
    if (call.member === 'RegisterStatusNotifierItem') {
      const [service = ''] = call.texts
      // Some give the path of their icon instead of a name.
      icons.push(service.startsWith('/') ? call.sender : service)
      return 'nothing'
    }
    const isAsked = call.member === 'Get' && call.texts[1] === 'IsStatusNotifierHostRegistered'
    return isAsked ? { boolean: true } : 'unknownMethod'
  })
  const newest = async (): Promise<string> => {
    await expect.poll(() => icons.length, 'an icon in the tray').toBeGreaterThan(0)
    return icons.at(-1) ?? ''
  }
  const menuItems = async (icon: string, path: string): Promise<readonly MenuItem[]> =>
    itemsIn(await send(icon, path, `${MENU}.GetLayout`, ['int32:0', 'int32:-1', 'array:string:label']))
  return {
    icons: () => icons.length,
    click: async () => {
      await send(await newest(), ITEM.path, `${ITEM.name}.Activate`, ['int32:0', 'int32:0'])
    },
    menu: async () => {
      const icon = await newest()
      return (await menuItems(icon, await menuPathOf(icon))).map(({ label }) => label)
    },
    choose: async (label) => {
      const icon = await newest()
      const path = await menuPathOf(icon)
      const items = await menuItems(icon, path)
      const item = items.find((candidate) => candidate.label === label)
      if (item === undefined)
        throw new Error(`The tray has no «${label}», but ${items.map((other) => other.label).join(', ')}`)
      // No answer is waited for: Quit may leave before it gives one.
      await tell(icon, path, `${MENU}.Event`, [
        `int32:${item.id}`,
        'string:clicked',
        'variant:string:',
        'uint32:0',
      ])
    },
    stop,
  }
}

/** An icon says itself where its menu is. */
async function menuPathOf(icon: string): Promise<string> {
  const answer = await send(icon, ITEM.path, 'org.freedesktop.DBus.Properties.Get', [
    `string:${ITEM.name}`,
    'string:Menu',
  ])
  return /object path "([^"]+)"/.exec(answer)?.[1] ?? ''
}

interface MenuItem {
  readonly id: number
  readonly label: string
}

/** The items of a layout as dbus-send prints it: each with its number before its label. */
function itemsIn(layout: string): readonly MenuItem[] {
  const found = layout.matchAll(/int32 (\d+)|string "label"\s+variant\s+string "([^"]*)"/g)
  const items: MenuItem[] = []
  let id = 0
  for (const [, number, label] of found) {
    if (number !== undefined) id = Number(number)
    // The letter to press is marked by an underscore.
    else if (label) items.push({ id, label: label.replace('_', '') })
  }
  return items
}

type Given = readonly string[]

async function send(to: string, path: string, method: string, given: Given): Promise<string> {
  const { stdout } = await run('dbus-send', [
    '--session',
    '--print-reply',
    `--dest=${to}`,
    path,
    method,
    ...given,
  ])
  return stdout
}

async function tell(to: string, path: string, method: string, given: Given): Promise<void> {
  await run('dbus-send', ['--session', '--type=method_call', `--dest=${to}`, path, method, ...given])
}
