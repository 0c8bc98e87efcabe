import type { Context } from '../context.ts'
import { sessionReportPdf } from '../documents/sessionReport.ts'
import { gatherReport } from './gather.ts'

/** Gathers and draws the report of a session. */
export async function renderReport(context: Context, sessionId: string) {
  return sessionReportPdf(await gatherReport(context, sessionId), context.resources)
}
