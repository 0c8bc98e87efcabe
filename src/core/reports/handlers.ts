import type { HandlersOf } from '../handlers.ts'
import { gatherReport } from './gather.ts'

/** Shown while the report waits; nothing of the client. */
const title = 'Session report'

export const reportHandlers: HandlersOf<'reports'> = {
  'reports.render': async (context, { sessionId }) => {
    const { sessionReportPdf } = await import('../documents/sessionReport.ts')
    const report = await gatherReport(context, sessionId)
    const { bytes, pages, missingCharacters } = await sessionReportPdf(report, context.resources)
    return { documentId: await context.host.publish({ title, bytes }), title, pages, missingCharacters }
  },
}
