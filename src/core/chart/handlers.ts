import type { HandlersOf } from '../handlers.ts'
import { againHandlers } from './againHandlers.ts'
import { historyHandlers } from './history/handlers.ts'
import { legendHandlers } from './legend/handlers.ts'
import { markHandlers } from './marks/handlers.ts'
import { sentenceHandlers } from './note/handlers.ts'
import { pointHandlers } from './pointHandlers.ts'
import { referralHandlers } from './referral/handlers.ts'
import { sheetHandlers } from './sheet/handlers.ts'

export const chartHandlers: HandlersOf<'chart'> = {
  ...pointHandlers,
  ...againHandlers,
  ...markHandlers,
  ...historyHandlers,
  ...referralHandlers,
  ...legendHandlers,
  ...sentenceHandlers,
  ...sheetHandlers,
}
