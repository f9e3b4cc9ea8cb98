import type { Page } from '@playwright/test'

/** Asks for everything that a page may ask a system for; answers what was granted. */
export function grantedTo(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    // Not all of these are in TypeScript's picture of a page.
    const system = navigator as unknown as Record<
      string,
      Record<string, (...given: unknown[]) => Promise<unknown>>
    >
    const ask = (object: string, method: string, ...given: unknown[]) => {
      const found = system[object]
      const called = found?.[method]
      if (found === undefined || called === undefined) return Promise.reject(new Error('not there'))
      return called.apply(found, given)
    }
    const some = (answer: Promise<unknown>) =>
      answer.then((found) => {
        if (Array.isArray(found) ? found.length === 0 : found === false || found === null)
          throw new Error('nothing')
      })
    const wishes: Readonly<Record<string, () => Promise<unknown>>> = {
      camera: () => navigator.mediaDevices.getUserMedia({ video: true }),
      microphone: () => navigator.mediaDevices.getUserMedia({ audio: true }),
      screen: () => navigator.mediaDevices.getDisplayMedia(),
      place: () =>
        new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)),
      notifications: async () => {
        if ((await Notification.requestPermission()) !== 'granted') throw new Error('denied')
      },
      'reading the clipboard': () => navigator.clipboard.readText(),
      MIDI: () => navigator.requestMIDIAccess(),
      'MIDI with system messages': () => navigator.requestMIDIAccess({ sysex: true }),
      'lasting storage': () => some(navigator.storage.persist()),
      USB: () => ask('usb', 'requestDevice', { filters: [] }),
      'known USB devices': () => some(ask('usb', 'getDevices')),
      HID: () => some(ask('hid', 'requestDevice', { filters: [] })),
      'known HID devices': () => some(ask('hid', 'getDevices')),
      serial: () => ask('serial', 'requestPort'),
      'known serial ports': () => some(ask('serial', 'getPorts')),
      Bluetooth: () => ask('bluetooth', 'requestDevice', { acceptAllDevices: true }),
      'keeping the screen awake': () => ask('wakeLock', 'request', 'screen'),
      'the keyboard': () => ask('keyboard', 'lock'),
      'protected media': () =>
        navigator.requestMediaKeySystemAccess('com.widevine.alpha', [
          {
            initDataTypes: ['cenc'],
            videoCapabilities: [{ contentType: 'video/mp4; codecs="avc1.42E01E"' }],
          },
        ]),
      'full screen': () => document.documentElement.requestFullscreen(),
    }
    const outcomes = await Promise.all(
      Object.entries(wishes).map(async ([name, wish]) => {
        const limit = new Promise<never>((_resolve, reject) =>
          setTimeout(reject, 3000, new Error('no answer')),
        )
        try {
          await Promise.race([wish(), limit])
          return [name]
        } catch {
          return []
        }
      }),
    )
    return outcomes.flat()
  })
}

/** What the page hears when it asks, without wanting anything, what it would be granted. */
export function permissionsOf(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(async () => {
    const names = [
      'accelerometer',
      'background-fetch',
      'background-sync',
      'camera',
      'clipboard-read',
      'clipboard-write',
      'geolocation',
      'gyroscope',
      'idle-detection',
      'local-fonts',
      'magnetometer',
      'microphone',
      'midi',
      'nfc',
      'notifications',
      'payment-handler',
      'persistent-storage',
      'screen-wake-lock',
      'storage-access',
      'window-management',
    ]
    const answers = await Promise.all(
      names.map(async (name) => {
        try {
          const { state } = await navigator.permissions.query({ name: name as PermissionName })
          return [name, state] as const
        } catch {
          return [name, 'unknown'] as const
        }
      }),
    )
    return Object.fromEntries(answers)
  })
}
