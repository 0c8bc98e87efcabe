import agreements from '../locales/en/agreements.json'
import appointments from '../locales/en/appointments.json'
import attachments from '../locales/en/attachments.json'
import audit from '../locales/en/audit.json'
import backup from '../locales/en/backup.json'
import chart from '../locales/en/chart.json'
import client from '../locales/en/client.json'
import clients from '../locales/en/clients.json'
import commands from '../locales/en/commands.json'
import compare from '../locales/en/compare.json'
import consent from '../locales/en/consent.json'
import damage from '../locales/en/damage.json'
import erase from '../locales/en/erase.json'
import handout from '../locales/en/handout.json'
import handover from '../locales/en/handover.json'
import health from '../locales/en/health.json'
import help from '../locales/en/help.json'
import inOut from '../locales/en/inOut.json'
import intake from '../locales/en/intake.json'
import leave from '../locales/en/leave.json'
import letter from '../locales/en/letter.json'
import library from '../locales/en/library.json'
import merge from '../locales/en/merge.json'
import note from '../locales/en/note.json'
import outcomes from '../locales/en/outcomes.json'
import plan from '../locales/en/plan.json'
import screening from '../locales/en/screening.json'
import search from '../locales/en/search.json'
import security from '../locales/en/security.json'
import session from '../locales/en/session.json'
import settings from '../locales/en/settings.json'
import signing from '../locales/en/signing.json'
import snippets from '../locales/en/snippets.json'
import techniques from '../locales/en/techniques.json'
import today from '../locales/en/today.json'
import treat from '../locales/en/treat.json'
import { doorEnglish } from './doorTexts.ts'

/** One namespace a feature; the file's name is the namespace's. */
export const english = {
  ...doorEnglish,
  agreements,
  appointments,
  attachments,
  audit,
  backup,
  chart,
  client,
  clients,
  commands,
  consent,
  damage,
  erase,
  handover,
  handout,
  health,
  inOut,
  help,
  intake,
  leave,
  letter,
  library,
  merge,
  note,
  compare,
  outcomes,
  plan,
  screening,
  search,
  security,
  session,
  settings,
  signing,
  snippets,
  techniques,
  today,
  treat,
}
