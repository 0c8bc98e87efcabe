import { z } from 'zod'
import {
  ArchiveClient,
  type Client,
  ClientFields,
  type ClientRow,
  SimilarClients,
  UpdateClient,
} from '../models/client.ts'
import { ById } from '../models/common.ts'
import { type ClientMerge, MergeClients, type MergePreview, TwoClients } from '../models/merge.ts'
import { command, type ProcedureTable, query } from '../procedure.ts'

export const clientsProcedures = {
  'clients.list': query(z.strictObject({ archived: z.boolean() })).returns<ClientRow[]>(),
  'clients.get': query(ById).returns<Client>(),
  'clients.similar': query(SimilarClients).returns<ClientRow[]>(),
  'clients.create': command(ClientFields).returns<Client>(),
  'clients.update': command(UpdateClient).returns<Client>(),
  'clients.mergePreview': query(TwoClients).returns<MergePreview>(),
  /** Answers the client who stays. */
  'clients.merge': command(MergeClients).returns<Client>(),
  /** Merges into this client that can still be taken back, the newest first. */
  'clients.merges': query(ById).returns<ClientMerge[]>(),
  /** By the id of the merge; answers the client who is there again. */
  'clients.unmerge': command(ById).returns<Client>(),
  'clients.archive': command(ArchiveClient).returns<Client>(),
} satisfies ProcedureTable
