import { type Appointment, ChangeAppointment, SetAppointment } from '../models/appointment.ts'
import { ById, type Done, OfClient } from '../models/common.ts'
import { command, type ProcedureTable, query } from '../procedure.ts'

export const appointmentsProcedures = {
  'appointments.next': query(OfClient).returns<Appointment | null>(),
  'appointments.set': command(SetAppointment).returns<Appointment>(),
  'appointments.change': command(ChangeAppointment).returns<Appointment>(),
  'appointments.cancel': command(ById).returns<Done>(),
} satisfies ProcedureTable
