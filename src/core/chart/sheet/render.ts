import type { Context } from '../../context.ts'
import { chartSheetPdf } from '../../documents/chartSheet.ts'
import { gatherChart } from './gather.ts'

/** Gathers and draws the body chart of a session. */
export async function renderChart(context: Context, sessionId: string) {
  return chartSheetPdf(await gatherChart(context, sessionId), context.resources)
}
