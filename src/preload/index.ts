import { contextBridge, ipcRenderer } from 'electron'
import { hostChannel, portMessage } from '../contract/channels.ts'
import type { HostBridge } from '../contract/host.ts'

// A port cannot pass contextBridge; a window message can carry it.
ipcRenderer.on(portMessage, (event) => window.postMessage(portMessage, location.origin, event.ports))

const bridge: HostBridge = { invoke: (name, input) => ipcRenderer.invoke(hostChannel, name, input) }
contextBridge.exposeInMainWorld('effleurage', bridge)
