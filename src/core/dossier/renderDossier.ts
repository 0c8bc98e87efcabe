import type { Context } from '../context.ts'
import { dossierPdf } from '../documents/dossier.ts'
import { gatherDossier } from './gather.ts'

/** Gathers and draws everything on record about a client. Throws `notFound` when the client is gone. */
export async function renderDossier(context: Context, clientId: string) {
  return dossierPdf(await gatherDossier(context, clientId), context.resources)
}
