import type { HandlersOf } from '../handlers.ts'

/** Shown while the report waits; nothing of the client. */
const title = 'Session report'

export const reportHandlers: HandlersOf<'reports'> = {
  'reports.render': async (context, { sessionId }) => {
    const { renderReport } = await import('./renderReport.ts')
    const { bytes, pages, missingCharacters } = await renderReport(context, sessionId)
    return { documentId: await context.host.publish({ title, bytes }), title, pages, missingCharacters }
  },
}
