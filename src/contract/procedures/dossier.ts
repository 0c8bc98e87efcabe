import { z } from 'zod'
import { type Done, Id, OfClient } from '../models/common.ts'
import type { RenderedDocument } from '../models/handout.ts'
import { command, type ProcedureTable } from '../procedure.ts'

export const dossierProcedures = {
  'dossier.render': command(OfClient).returns<RenderedDocument>(),
  /** Writes the rendered document where it was asked to. */
  'dossier.save': command(
    z.strictObject({ documentId: z.string().max(80), token: z.string().max(80) }),
  ).returns<Done>(),
  /** Writes every row of the client as JSON, for whoever is to have the data. */
  'dossier.saveData': command(z.strictObject({ clientId: Id, token: z.string().max(80) })).returns<Done>(),
} satisfies ProcedureTable
