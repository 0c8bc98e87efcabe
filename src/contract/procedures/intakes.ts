import { BlankForm } from '../models/agreement.ts'
import { ById, type Done, Nothing, OfClient } from '../models/common.ts'
import type { RenderedDocument } from '../models/handout.ts'
import {
  BeginIntake,
  ConfirmIntake,
  DescribeIntake,
  EditOwnSections,
  type Intake,
  type IntakeForm,
  type IntakeReview,
  type IntakeRow,
  type MedicineWords,
  OfIntakeForm,
  type OwnSections,
  PainsToChart,
  SaveIntake,
} from '../models/intake.ts'
import { command, type ProcedureTable, query } from '../procedure.ts'

export const intakesProcedures = {
  'intakes.form': query(OfIntakeForm).returns<IntakeForm>(),
  'intakes.ownSections': query(Nothing).returns<OwnSections>(),
  'intakes.editOwnSections': command(EditOwnSections).returns<OwnSections>(),
  'intakes.list': query(OfClient).returns<IntakeRow[]>(),
  'intakes.get': query(ById).returns<Intake>(),
  'intakes.begin': command(BeginIntake).returns<Intake>(),
  'intakes.save': command(SaveIntake).returns<Intake>(),
  'intakes.describe': command(DescribeIntake).returns<Intake>(),
  'intakes.review': query(ById).returns<IntakeReview>(),
  'intakes.medicines': query(OfClient).returns<MedicineWords[]>(),
  'intakes.confirm': command(ConfirmIntake).returns<Intake>(),
  'intakes.toChart': command(PainsToChart).returns<{ readonly drawn: number }>(),
  'intakes.remove': command(ById).returns<Done>(),
  'intakes.blank': command(BlankForm).returns<RenderedDocument>(),
} satisfies ProcedureTable
