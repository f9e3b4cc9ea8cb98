import { connectToBus } from '#electron/main/tray/sessionBus.ts'

/** A desktop with a tray: somebody owns the name that panels own. The answer ends it. */
export async function startTrayHost(): Promise<() => void> {
  const bus = await connectToBus(process.env['DBUS_SESSION_BUS_ADDRESS'] ?? '')
  const answer = await bus.call('RequestName', 'org.kde.StatusNotifierWatcher', 0)
  if (answer.readUInt32LE(0) !== 1) throw new Error('Another panel owns the tray of this session')
  return () => bus.close()
}
