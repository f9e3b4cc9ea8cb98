import type { EventChannel, RequestChannel } from './contract.ts'

/**
 * The channels by name, for the preload: it has to stay small, so it may not import the schemas. The check
 * below does not compile when one is missing.
 */
export const REQUEST_CHANNELS = [
  'app.info',
  'preferences.read',
  'preferences.update',
  'journal.head',
  'journal.append',
  'journal.read',
  'journal.setAside',
  'pdf.saveDossier',
  'pdf.open',
  'pdf.showInFolder',
  'shell.openExternal',
  'log.write',
  'window.readyToClose',
] as const satisfies readonly RequestChannel[]

export const EVENT_CHANNELS = [
  'menu.command',
  'preferences.changed',
  'window.closing',
] as const satisfies readonly EventChannel[]

type Missing =
  | Exclude<RequestChannel, (typeof REQUEST_CHANNELS)[number]>
  | Exclude<EventChannel, (typeof EVENT_CHANNELS)[number]>
const nothingIsMissing: [Missing] extends [never] ? true : Missing = true
void nothingIsMissing
