import { AppError } from '../../appError.ts'
import { writeWhole } from '../../files/writeWhole.ts'
import type { Handlers } from '../../handlers.ts'

/** Shown while the sheet waits; nothing of the client. */
const title = 'Body chart'

export const sheetHandlers: Pick<Handlers, 'chart.render' | 'chart.saveSheet'> = {
  'chart.render': async (context, { sessionId }) => {
    const { renderChart } = await import('./render.ts')
    const { bytes, pages, missingCharacters } = await renderChart(context, sessionId)
    return { documentId: await context.host.publish({ title, bytes }), title, pages, missingCharacters }
  },

  'chart.saveSheet': async (context, { sessionId, token }) => {
    const path = context.host.pathOf(token)
    if (path === undefined) throw new AppError('notFound', 'Choose again where to save it.')
    const { renderChart } = await import('./render.ts')
    await writeWhole(path, (await renderChart(context, sessionId)).bytes)
    return {}
  },
}
