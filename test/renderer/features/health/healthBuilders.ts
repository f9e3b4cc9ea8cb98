import type { HealthReport } from '#shared/ipc/safety.ts'

const MB = 2 ** 20
const STARTED = Date.parse('2026-11-23T07:00:00Z')

/** A machine on which all is well. */
export const aHealthReport = (over: Partial<HealthReport> = {}): HealthReport => ({
  appVersion: '1.0.0',
  electron: '33.2.1',
  chromium: '130.0.0',
  node: '20.18.1',
  system: 'linux x64 6.1.0',
  storageSchema: 5,
  deviceId: '00000000-0000-7000-9000-000000000001',
  startedAtMs: STARTED,
  journal: {
    position: 0,
    hash: '',
    firstPosition: 1,
    segments: 1,
    bytes: 2 * MB,
    gaps: [],
    cutBytes: 0,
    repaired: 0,
    state: 'ready',
  },
  snapshots: {
    count: 3,
    bytes: 9 * MB,
    lastProvenAtMs: STARTED,
    lastCheckedAtMs: STARTED,
    error: null,
    hasFolder: true,
    folderError: null,
  },
  attachments: { count: 2, bytes: 4 * MB, missing: 0 },
  damaged: { count: 0, bytes: 0 },
  disk: { freeBytes: 80 * 2 ** 30, trouble: null },
  notifications: 'works',
  hasTray: true,
  ...over,
})
