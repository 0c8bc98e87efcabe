import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron'
import type { z } from 'zod'
import { hostChannel } from '../contract/channels.ts'
import { type HostAnswers, type HostCallName, type HostCalls, hostCalls } from '../contract/host.ts'
import { pageOrigin } from './csp.ts'

/** What answers the host calls. */
export type HostAnswerers = {
  readonly [N in HostCallName]: (input: z.infer<HostCalls[N]>) => Promise<HostAnswers[N]>
}

/** Only our own page, in the window's main frame, is heard. */
function isOurs(event: IpcMainInvokeEvent, page: WebContents): boolean {
  const frame = event.senderFrame
  return event.sender === page && frame !== null && frame === page.mainFrame && frame.origin === pageOrigin
}

function isHostCall(name: unknown): name is HostCallName {
  return typeof name === 'string' && Object.hasOwn(hostCalls, name)
}

function answer(
  answerers: HostAnswerers,
  name: HostCallName,
  input: unknown,
): Promise<HostAnswers[HostCallName]> {
  switch (name) {
    case 'chooseSave':
      return answerers.chooseSave(hostCalls.chooseSave.parse(input))
    case 'chooseFolder':
      return answerers.chooseFolder(hostCalls.chooseFolder.parse(input))
    case 'chooseAttachment':
      return answerers.chooseAttachment(hostCalls.chooseAttachment.parse(input))
    case 'chooseImport':
      return answerers.chooseImport(hostCalls.chooseImport.parse(input))
    case 'locksInForce':
      return answerers.locksInForce(hostCalls.locksInForce.parse(input))
    case 'copied':
      return answerers.copied(hostCalls.copied.parse(input))
    case 'print':
      return answerers.print(hostCalls.print.parse(input))
    case 'lock':
      return answerers.lock(hostCalls.lock.parse(input))
    case 'openSample':
      return answerers.openSample(hostCalls.openSample.parse(input))
    case 'leaveSample':
      return answerers.leaveSample(hostCalls.leaveSample.parse(input))
    case 'setAppearance':
      return answerers.setAppearance(hostCalls.setAppearance.parse(input))
    default:
      return name satisfies never
  }
}

/** Answers the page's host calls; a stranger, an unknown name or a wrong input is refused without a word about why. */
export function answerHostCalls(page: WebContents, answerers: HostAnswerers): void {
  ipcMain.handle(hostChannel, async (event, name: unknown, input: unknown) => {
    if (!isOurs(event, page) || !isHostCall(name)) throw new Error('refused')
    if (!hostCalls[name].safeParse(input).success) throw new Error('refused')
    return answer(answerers, name, input)
  })
}
