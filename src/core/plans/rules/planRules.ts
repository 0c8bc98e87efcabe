import { backOfKnee } from './backOfKnee.ts'
import { barredInZone } from './barredInZone.ts'
import { barredPositions } from './barredPositions.ts'
import { barredTechniques } from './barredTechniques.ts'
import { cautionSitePoints } from './cautionSitePoints.ts'
import { clearanceNeeded } from './clearanceNeeded.ts'
import { closingMirrorsOpening } from './closingMirrorsOpening.ts'
import { consentAsked } from './consentAsked.ts'
import { deepInTheMiddle } from './deepInTheMiddle.ts'
import { generalAfterSpecific } from './generalAfterSpecific.ts'
import { loadDirection } from './loadDirection.ts'
import { minutesAddUp } from './minutesAddUp.ts'
import { openRedFlags } from './openRedFlags.ts'
import { placesToLeaveOut } from './placesToLeaveOut.ts'
import { pointPressure } from './pointPressure.ts'
import { pointsToAvoid } from './pointsToAvoid.ts'
import { pressureLimits } from './pressureLimits.ts'
import { reminders } from './reminders.ts'
import type { PlanRule } from './rule.ts'
import { siteNotRecorded } from './siteNotRecorded.ts'
import { spineLeftOut } from './spineLeftOut.ts'
import { stopConditions } from './stopConditions.ts'
import { techniqueCautions } from './techniqueCautions.ts'
import { warmFirst } from './warmFirst.ts'
import { weightOnSite } from './weightOnSite.ts'

/** Everything a plan is checked for, one rule a file. */
export const planRules: readonly PlanRule[] = [
  stopConditions,
  openRedFlags,
  clearanceNeeded,
  siteNotRecorded,
  placesToLeaveOut,
  spineLeftOut,
  cautionSitePoints,
  barredInZone,
  consentAsked,
  pointsToAvoid,
  pressureLimits,
  backOfKnee,
  barredTechniques,
  barredPositions,
  weightOnSite,
  techniqueCautions,
  loadDirection,
  pointPressure,
  warmFirst,
  generalAfterSpecific,
  deepInTheMiddle,
  closingMirrorsOpening,
  minutesAddUp,
  reminders,
]

/** Rules more serious than advice that look at each stage by itself: a change of one stage leaves the others' findings. */
export const stageRules: readonly PlanRule[] = [
  openRedFlags,
  placesToLeaveOut,
  spineLeftOut,
  cautionSitePoints,
  barredInZone,
  consentAsked,
  pointsToAvoid,
  pressureLimits,
  backOfKnee,
  barredTechniques,
  weightOnSite,
  techniqueCautions,
  loadDirection,
  pointPressure,
]

/** Rules more serious than advice that look at stages together: how long the client lies in one position. */
export const sequenceRules: readonly PlanRule[] = [barredPositions]
