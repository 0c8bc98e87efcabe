import {
  BlankForm,
  type ClientAgreements,
  type ConsentText,
  EditConsentText,
  OfConsentText,
  SaveAgreement,
  SignAgreements,
  SignedName,
  WithdrawAgreement,
} from '../models/agreement.ts'
import { ById, type Done, Nothing, OfClient } from '../models/common.ts'
import type { RenderedDocument } from '../models/handout.ts'
import { command, type ProcedureTable, query } from '../procedure.ts'

export const agreementsProcedures = {
  'agreements.texts': query(Nothing).returns<ConsentText[]>(),
  'agreements.versions': query(OfConsentText).returns<ConsentText[]>(),
  'agreements.editText': command(EditConsentText).returns<ConsentText>(),
  'agreements.forClient': query(OfClient).returns<ClientAgreements>(),
  'agreements.unprintable': query(SignedName).returns<string[]>(),
  'agreements.sign': command(SignAgreements).returns<ClientAgreements>(),
  'agreements.withdraw': command(WithdrawAgreement).returns<ClientAgreements>(),
  'agreements.open': command(ById).returns<RenderedDocument>(),
  'agreements.save': command(SaveAgreement).returns<Done>(),
  'agreements.blank': command(BlankForm).returns<RenderedDocument>(),
} satisfies ProcedureTable
