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
import { command, type ProcedureTable, query } from '../procedure.ts'

export const clientsProcedures = {
  'clients.list': query(z.strictObject({ archived: z.boolean() })).returns<ClientRow[]>(),
  'clients.get': query(ById).returns<Client>(),
  'clients.similar': query(SimilarClients).returns<ClientRow[]>(),
  'clients.create': command(ClientFields).returns<Client>(),
  'clients.update': command(UpdateClient).returns<Client>(),
  'clients.archive': command(ArchiveClient).returns<Client>(),
} satisfies ProcedureTable
