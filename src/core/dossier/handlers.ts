import { AppError } from '../appError.ts'
import { noteAudit } from '../audit/store.ts'
import { getClient } from '../clients/store.ts'
import type { Context } from '../context.ts'
import { waitingDocuments } from '../documents/waiting.ts'
import { writeWhole } from '../files/writeWhole.ts'
import type { HandlersOf } from '../handlers.ts'

/** Shown while the document waits; nothing of the client. */
const title = 'Client record'

const waiting = waitingDocuments<{ readonly clientId: string; readonly bytes: Uint8Array }>()

function pathOf({ host }: Context, token: string): string {
  const path = host.pathOf(token)
  if (path === undefined) throw new AppError('notFound', 'Choose again where to save it.')
  return path
}

export const dossierHandlers: HandlersOf<'dossier'> = {
  'dossier.render': async (context, { clientId }) => {
    const { renderDossier } = await import('./renderDossier.ts')
    const { bytes, pages, missingCharacters } = await renderDossier(context, clientId)
    const documentId = await context.host.publish({ title, bytes })
    waiting.keep(context.host, documentId, { clientId, bytes })
    return { documentId, title, pages, missingCharacters }
  },

  'dossier.save': async (context, { documentId, token }) => {
    const { clientId, bytes } = waiting.get(context.host, documentId)
    await writeWhole(pathOf(context, token), bytes)
    await noteAudit(context, { kind: 'dossier.save', subject: clientId })
    return {}
  },

  'dossier.saveData': async (context, { clientId, token }) => {
    await getClient(context.db, clientId)
    const path = pathOf(context, token)
    const { dataOf } = await import('./data.ts')
    await writeWhole(path, await dataOf(context, clientId))
    await noteAudit(context, { kind: 'dossier.saveData', subject: clientId })
    return {}
  },
}
