import { ById, type Done, Nothing, OfClient } from '../models/common.ts'
import {
  AddCondition,
  type Alert,
  type CatalogueCondition,
  ChangeCondition,
  type ClientCondition,
} from '../models/health.ts'
import { command, type ProcedureTable, query } from '../procedure.ts'

export const healthProcedures = {
  'health.catalogue': query(Nothing).returns<CatalogueCondition[]>(),
  'health.conditions': query(OfClient).returns<ClientCondition[]>(),
  'health.alerts': query(OfClient).returns<Alert[]>(),
  'health.addCondition': command(AddCondition).returns<ClientCondition>(),
  'health.changeCondition': command(ChangeCondition).returns<ClientCondition>(),
  'health.removeCondition': command(ById).returns<Done>(),
} satisfies ProcedureTable
