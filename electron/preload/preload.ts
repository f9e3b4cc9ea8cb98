import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import { EVENT_CHANNELS, REQUEST_CHANNELS } from '#shared/ipc/channels.ts'
import type {
  EventChannel,
  EventPayload,
  KeyfolioBridge,
  RequestAnswer,
  RequestChannel,
} from '#shared/ipc/contract.ts'

const requests: ReadonlySet<string> = new Set(REQUEST_CHANNELS)
const events: ReadonlySet<string> = new Set(EVENT_CHANNELS)

const bridge: KeyfolioBridge = {
  async request<Channel extends RequestChannel>(channel: Channel, argument: unknown) {
    if (!requests.has(channel)) throw new Error('Unknown channel')
    const answer: unknown = await ipcRenderer.invoke(channel, argument)
    return answer as RequestAnswer<Channel> // the main process answers by the contract; the window parses it
  },
  on(channel, listener) {
    if (!events.has(channel)) throw new Error('Unknown channel')
    const forward = (_event: IpcRendererEvent, payload: EventPayload<EventChannel>) => {
      listener(payload as Parameters<typeof listener>[0]) // sent by the main process under this channel's name
    }
    ipcRenderer.on(channel, forward)
    return () => {
      ipcRenderer.off(channel, forward)
    }
  },
}

contextBridge.exposeInMainWorld('keyfolio', bridge)
