import { describe, expect, it } from 'vitest'
import { zoneIds } from '../../../../../src/body/ids.ts'
import type { ClientCondition } from '../../../../../src/contract/models/health.ts'
import { ConditionSide } from '../../../../../src/contract/models/health.ts'
import { ClientPosition, Region, TechniqueCode } from '../../../../../src/contract/models/plan.ts'
import { isSerious } from '../../../../../src/core/plans/rules/rawFindings.ts'
import type { BlockAtWork } from '../../../../../src/core/plans/rules/rule.ts'
import { conditionIds } from '../../../../../src/core/reference/contraindication.ts'
import { condition, findings, stages } from './situations.ts'

// Condition, one stage, and what the reference on contraindications, techniques and caution sites asks for. It was
// written from that reference, not from the rules.
//
// Condition: id:variant@zone.side +cleared +suspected +past +due=date; "-" for none.
// Stage: technique pressure zone[.side] position [minutes]; pressure 0 is not planned.
// Expected, advice aside: S stop, C clearance needed, A leave the place out, P less pressure, T not this technique, O not this
// position, W the weight would rest on a place to be left alone, Q the technique's own caution, K back of the knee, Z technique barred over a caution site of the zone,
// N ask where.
const table: readonly (readonly [string, string, string])[] = [
  // do not treat: nothing else is said
  ['acute-infection', 'EFF 1 sole supine', 'S'],
  ['acute-infection +suspected', 'PET 4 calf prone', 'S'],
  ['acute-infection +past', 'PET 4 calf prone', ''],
  ['deep-vein-thrombosis', 'EFF 1 hand supine', 'S'],
  ['deep-vein-thrombosis@calf.left +suspected', 'EFF 1 hand.right supine', 'S'],
  ['heart-or-stroke-signs', 'EFF 1 hand seated', 'S'],
  ['cauda-equina', 'EFF 1 hand supine', 'S'],
  ['fracture', 'HOT 0 hand supine', 'S'],
  ['intoxication', 'EFF 1 hand supine', 'S'],
  ['uncontrolled-hypertension', 'EFF 1 hand supine', 'S'],
  ['uncontrolled-hypertension:symptomatic', 'EFF 1 hand supine', 'S'],
  ['unstable-heart-disease', 'EFF 1 hand supine', 'S'],
  ['unstable-heart-disease:recent-heart-attack', 'EFF 1 hand supine', 'S'],
  ['aortic-aneurysm', 'EFF 1 hand supine', 'S'],
  ['acute-kidney', 'EFF 1 hand supine', 'S'],
  ['contagious-skin', 'EFF 1 hand supine', 'S'],
  ['contagious-skin:widespread', 'EFF 1 hand supine', 'S'],
  ['pregnancy-danger-signs', 'EFF 1 hand side-lying', 'S'],
  ['no-consent', 'EFF 1 hand supine', 'S'],
  ['shingles', 'EFF 1 hand supine', 'S'],
  ['shingles:blistered@flank.left', 'EFF 1 hand supine', 'S'],

  // a stable fracture: its place and the next joints, and no stretch, contract-relax or tapping
  ['fracture:stable@forearm-back.left', 'PET 2 forearm-back.left supine', 'A'],
  ['fracture:stable@forearm-back.left', 'EFF 1 elbow.left supine', 'A'],
  ['fracture:stable@forearm-back.left', 'EFF 1 wrist.left supine', 'A'],
  ['fracture:stable@forearm-back.left', 'PET 2 forearm-back.right supine', ''],
  ['fracture:stable@forearm-back.left', 'STR 0 thigh-back.left supine', 'T'],
  ['fracture:stable@forearm-back.left', 'MET 0 thigh-back.left supine', 'T'],
  ['fracture:stable@forearm-back.left', 'TAP 1 calf.right prone', 'T'],

  // blood pressure without symptoms
  ['uncontrolled-hypertension:without-symptoms', 'TAP 3 calf side-lying 2', 'C T'],
  ['uncontrolled-hypertension:without-symptoms', 'TAP 2 calf side-lying 2', 'C'],
  ['uncontrolled-hypertension:without-symptoms', 'MET 0 calf supine', 'C T'],
  ['uncontrolled-hypertension:without-symptoms', 'HOT 0 calf supine', 'C T'],
  ['uncontrolled-hypertension:without-symptoms', 'EFF 3 low-back prone 16', 'C O'],
  ['uncontrolled-hypertension:without-symptoms', 'EFF 3 low-back prone 15', 'C'],
  ['uncontrolled-hypertension:without-symptoms', 'EFF 3 low-back side-lying 30', 'C'],
  ['uncontrolled-hypertension:without-symptoms +cleared', 'EFF 3 low-back prone 16', 'O'],

  // heart and vessels
  ['unstable-heart-disease:under-specialist-care', 'EFF 1 hand supine', 'C'],
  ['unstable-heart-disease:under-specialist-care +cleared', 'EFF 1 hand supine', ''],
  ['aortic-aneurysm:followed-up', 'EFF 1 upper-abdomen supine', 'C A'],
  ['aortic-aneurysm:followed-up', 'EFF 1 lower-abdomen supine', 'C A'],
  ['aortic-aneurysm:followed-up', 'PET 4 low-back prone', 'C W P'],
  ['aortic-aneurysm:followed-up', 'PET 3 low-back prone', 'C W'],
  ['aortic-aneurysm:followed-up', 'PET 3 low-back side-lying', 'C'],
  ['aortic-aneurysm:followed-up', 'FRI 3 mid-back side-lying', 'C T'],
  ['aortic-aneurysm:followed-up', 'PET 4 calf side-lying', 'C'],
  ['arterial-disease:carotid', 'EFF 1 neck-front supine', 'C A'],
  ['arterial-disease:carotid', 'EFF 2 calf supine', 'C'],
  ['arterial-disease:peripheral', 'PET 3 calf prone', 'C P'],
  ['arterial-disease:peripheral', 'PET 2 sole prone', 'C'],
  ['arterial-disease:peripheral', 'HOT 0 sole supine', 'C T'],
  ['arterial-disease:peripheral', 'HOT 0 low-back prone', 'C'],
  ['arterial-disease:peripheral', 'EFF 3 low-back prone', 'C'],
  ['past-clot', 'PET 3 calf prone', 'C P'],
  ['past-clot', 'PET 2 calf prone', 'C'],
  ['past-clot', 'PET 3 low-back prone', 'C'],
  ['varicose-veins@calf.left', 'EFF 1 calf.left prone', ''],
  ['varicose-veins@calf.left', 'EFF 2 calf.left prone', 'P'],
  ['varicose-veins@calf.left', 'PET 1 calf.left prone', 'T'],
  ['varicose-veins@calf.left', 'PET 2 calf.left prone', 'P T'],
  ['varicose-veins@calf.left', 'EFF 2 sole.left prone', 'P'],
  ['varicose-veins@calf.left', 'PET 4 thigh-back.left prone', ''],
  ['varicose-veins@calf.left', 'PET 3 calf.right prone', ''],
  ['varicose-veins', 'PET 3 calf prone', 'N'],
  ['low-blood-pressure', 'HOT 0 low-back prone', 'T'],
  ['low-blood-pressure', 'EFF 3 low-back prone', ''],

  // blood that does not clot
  ['bleeding-disorder', 'PET 3 calf prone', 'C P'],
  ['bleeding-disorder', 'PET 2 calf prone', 'C'],
  ['bleeding-disorder', 'FRI 2 calf prone', 'C T'],
  ['bleeding-disorder', 'TPR 2 scapula prone', 'C T'],
  ['bleeding-disorder', 'TAP 1 calf prone', 'C T'],
  ['bleeding-disorder', 'CUP 0 scapula prone', 'C T'],
  ['anticoagulants', 'FRI 3 low-back prone', 'C P T'],
  ['anticoagulants', 'FRI 2 low-back prone', 'C'],
  ['anticoagulants', 'FRI 4 low-back prone', 'C P T'],
  ['anticoagulants', 'TPR 2 scapula prone', 'C T'],
  ['anticoagulants', 'DTF 2 forearm-back supine', 'C T'],
  ['anticoagulants', 'MFR 2 low-back prone', 'C T'],
  ['anticoagulants', 'CUP 0 low-back prone', 'C T'],
  ['anticoagulants', 'PET 4 calf prone', 'C P'],
  ['anticoagulants', 'PET 0 calf prone', 'C P'],
  ['anticoagulants', 'STR 0 calf prone', 'C'],
  ['anticoagulants +cleared', 'PET 2 calf prone', ''],
  ['anticoagulants +cleared', 'DTF 4 forearm-back supine', 'P T'],
  ['antiplatelets', 'PET 4 calf prone', 'P'],
  ['antiplatelets', 'PET 3 calf prone', ''],
  ['antiplatelets', 'CUP 0 low-back prone', 'T'],
  ['antiplatelets', 'TPR 3 scapula prone', ''],

  // cancer and lymph
  ['cancer-current@chest.left', 'EFF 1 chest.left supine', 'C A'],
  ['cancer-current@chest.left', 'EFF 3 calf supine', 'C P'],
  ['cancer-current@chest.left', 'EFF 2 calf supine', 'C'],
  ['cancer-history:limb-at-risk@upper-arm-front.left', 'PET 3 hand.left supine', 'P'],
  ['cancer-history:limb-at-risk@upper-arm-front.left', 'PET 2 hand.left supine', ''],
  ['cancer-history:limb-at-risk@upper-arm-front.left', 'HOT 0 forearm-front.left supine', 'T'],
  ['cancer-history:limb-at-risk@upper-arm-front.left', 'PET 3 hand.right supine', ''],
  ['cancer-history:no-limb-at-risk', 'PET 4 hand.left supine', ''],
  ['lymphoedema@shoulder-front.left', 'EFF 1 chest.left supine', 'C A'],
  ['lymphoedema@shoulder-front.left', 'EFF 1 hand.left supine', 'C A'],
  ['lymphoedema@shoulder-front.left', 'EFF 1 hand.right supine', 'C'],
  ['lymphoedema@shoulder-front.left', 'PET 3 calf.left prone', 'C'],
  ['bone-metastases', 'PET 3 calf prone', 'C P'],
  ['bone-metastases', 'CMP 2 calf prone', 'C T'],
  ['bone-metastases', 'STR 0 calf supine', 'C T'],
  ['bone-metastases', 'TAP 1 calf prone', 'C T'],
  ['bone-metastases +cleared', 'EFF 2 low-back prone', ''],

  // organs, nerves
  ['organ-failure', 'PET 3 calf prone', 'C P'],
  ['organ-failure', 'PET 2 calf prone', 'C'],
  ['reduced-sensation', 'EFF 3 calf prone', 'P'],
  ['reduced-sensation', 'EFF 2 calf prone', ''],
  ['reduced-sensation', 'PET 2 calf prone', 'Q'],
  ['reduced-sensation', 'TPR 2 calf prone', 'Q'],
  ['reduced-sensation', 'HOT 0 low-back prone', 'T'],
  ['reduced-sensation', 'COLD 0 low-back prone', 'T'],
  ['epilepsy', 'TAP 1 calf prone 3', 'C T'],
  ['epilepsy', 'TAP 1 calf prone 2', 'C'],
  ['epilepsy:controlled', 'TAP 1 calf prone 3', 'T'],
  ['epilepsy:controlled', 'TAP 1 calf prone 2', ''],
  ['epilepsy:controlled', 'PET 4 low-back prone', ''],
  ['neurological-disease:multiple-sclerosis', 'HOT 0 low-back prone', 'C T'],
  ['neurological-disease:parkinsons', 'HOT 0 low-back prone', 'C'],
  ['neurological-disease:stroke-history@forearm-front.left', 'PET 3 hand.left supine', 'C P'],
  ['neurological-disease:stroke-history@forearm-front.left', 'PET 3 hand.right supine', 'C'],

  // bones, joints, spine
  ['osteoporosis:not-severe', 'PET 3 mid-back prone', 'P'],
  ['osteoporosis:not-severe', 'PET 2 mid-back prone', ''],
  ['osteoporosis:not-severe', 'PET 3 chest supine', 'P'],
  ['osteoporosis:not-severe', 'PET 3 calf prone', ''],
  ['osteoporosis:not-severe', 'TAP 1 calf prone', 'T'],
  ['osteoporosis:not-severe', 'CMP 2 calf prone', 'T'],
  ['osteoporosis:not-severe', 'STR 0 calf supine', 'T'],
  ['osteoporosis:not-severe', 'PJM 0 hip-side supine', 'T'],
  ['osteoporosis:severe', 'EFF 2 mid-back prone', 'C'],
  ['osteoporosis', 'EFF 2 mid-back prone', 'C'],
  ['long-term-steroids', 'PET 3 calf prone', 'P'],
  ['long-term-steroids', 'PET 2 calf prone', ''],
  ['long-term-steroids', 'FRI 2 calf prone', 'Q'],
  ['long-term-steroids', 'MFR 2 calf prone', 'Q'],
  ['inflammatory-arthritis@wrist.left', 'EFF 1 wrist.left supine', 'A'],
  ['inflammatory-arthritis@wrist.left', 'EFF 3 wrist.right supine', ''],
  ['inflammatory-arthritis:gout@foot-top.right', 'PET 2 foot-top.right supine', 'A'],
  ['inflammatory-arthritis:rheumatoid-no-flare', 'STR 0 neck-back supine', 'T'],
  ['inflammatory-arthritis:rheumatoid-no-flare', 'SCS 1 neck-back supine', 'Q'],
  ['inflammatory-arthritis:rheumatoid-no-flare', 'SCS 1 calf prone', ''],
  ['inflammatory-arthritis:rheumatoid-no-flare', 'STR 0 calf supine', ''],
  ['disc-lesion:without-weakness@low-back.both', 'PET 4 low-back prone', 'P'],
  ['disc-lesion:without-weakness@low-back.both', 'PET 3 low-back prone', ''],
  ['disc-lesion:without-weakness@low-back.both', 'FRI 3 low-back prone', 'T'],
  ['disc-lesion:without-weakness@low-back.both', 'TAP 1 calf prone', 'T'],
  ['disc-lesion:without-weakness@low-back.both', 'STR 0 low-back side-lying', 'T'],
  ['disc-lesion:without-weakness@low-back.both', 'PET 4 upper-back prone', ''],
  ['disc-lesion:without-weakness@low-back.both', 'VIB 2 low-back prone', 'Q'],
  ['disc-lesion:weakness@low-back.both', 'EFF 2 low-back prone', 'C'],
  ['disc-lesion:extension-spreads-leg-pain@low-back.both', 'MET 0 low-back side-lying', 'T'],
  ['spinal-narrowing-or-metalwork:stenosis@low-back.both', 'CMP 2 low-back prone', 'T'],
  ['spinal-narrowing-or-metalwork:stenosis@low-back.both', 'CMP 2 calf prone', ''],
  ['spinal-narrowing-or-metalwork:stenosis@low-back.both', 'STR 0 low-back supine', 'T'],
  ['spinal-narrowing-or-metalwork:metalwork@low-back.both', 'PET 3 low-back prone', ''],
  ['hypermobility', 'STR 0 calf supine', 'T'],
  ['hypermobility', 'PJM 0 hip-side supine', 'T'],
  ['hypermobility', 'MET 0 calf supine', ''],
  ['upper-neck-instability', 'STR 0 neck-back supine', 'C T'],
  ['upper-neck-instability', 'PJM 0 neck-side supine', 'C T'],
  ['upper-neck-instability', 'EFF 2 neck-back prone', 'C'],
  ['upper-neck-instability', 'STR 0 calf supine', 'C'],

  // injuries, operations, devices
  ['acute-soft-tissue-injury:sprain-or-strain@ankle.right', 'EFF 1 ankle.right supine', 'A'],
  ['acute-soft-tissue-injury:sprain-or-strain@ankle.right', 'EFF 3 ankle.left supine', ''],
  ['acute-soft-tissue-injury:sprain-or-strain@ankle.right', 'PET 3 calf.left prone', ''],
  ['acute-soft-tissue-injury:whiplash', 'EFF 1 neck-back prone', 'A'],
  ['acute-soft-tissue-injury:whiplash', 'EFF 1 neck-side supine', 'A'],
  ['acute-soft-tissue-injury:whiplash', 'PET 3 low-back prone', ''],
  ['recent-surgery@knee-front.left', 'PET 2 knee-front.left supine', 'C A'],
  ['recent-surgery@knee-front.left', 'PET 2 thigh-front.left supine', 'C A'],
  ['recent-surgery@knee-front.left', 'PET 3 thigh-front.right supine', 'C'],
  ['recent-surgery@knee-front.left +cleared', 'PET 3 low-back prone', ''],
  ['implants:hip-replacement', 'STR 0 buttock prone', 'T'],
  ['implants:hip-replacement', 'PJM 0 hip-side supine', 'T'],
  ['implants:hip-replacement', 'STR 0 calf supine', ''],
  ['implants:pacemaker@chest.left', 'EFF 1 chest.left supine', 'A'],
  ['implants:pacemaker@chest.left', 'EFF 2 chest.right supine', ''],
  ['implants:knee-replacement', 'PJM 0 knee-front supine', 'Q'],
  ['recent-injection@shoulder-front.left', 'EFF 1 shoulder-front.left supine', 'A'],
  ['recent-injection@shoulder-front.left', 'EFF 3 shoulder-front.right supine', ''],
  ['recent-injection', 'EFF 1 calf supine', 'N'],

  // skin
  ['contagious-skin:one-place@hand.left', 'EFF 1 hand.left supine', 'A'],
  ['contagious-skin:one-place@hand.left', 'EFF 3 hand.right supine', ''],
  ['broken-skin-or-lump:bruise@thigh-front.left', 'PET 2 thigh-front.left supine', 'A'],
  ['broken-skin-or-lump:bruise@thigh-front.left', 'PET 4 thigh-front.right supine', ''],
  ['broken-skin-or-lump:undiagnosed-lump@scapula.right', 'EFF 1 scapula.right prone', 'A'],
  ['eczema-psoriasis@forearm-back.left', 'FRI 2 forearm-back.left supine', 'T'],
  ['eczema-psoriasis@forearm-back.left', 'FRI 2 forearm-back.right supine', ''],
  ['eczema-psoriasis@forearm-back.left', 'CUP 0 forearm-back.left supine', 'Q'],
  ['eczema-psoriasis@forearm-back.left', 'EFF 3 forearm-back.left supine', ''],
  ['shingles:dried-out@flank.left', 'EFF 1 flank.left prone', 'A'],
  ['hernia@groin.left', 'EFF 1 groin.left supine', 'A'],
  ['hernia@groin.left', 'EFF 1 lower-abdomen supine', 'A'],
  ['hernia@groin.left', 'PET 4 low-back prone', 'W'],
  ['hernia@groin.left', 'PET 4 low-back side-lying', ''],

  // pregnancy and birth
  ['pregnancy-first-trimester +due=2027-07-01', 'EFF 2 low-back prone', 'C'],
  ['pregnancy-first-trimester:no-clearance-asked +due=2027-07-01', 'EFF 2 low-back prone', ''],
  ['pregnancy-first-trimester:no-clearance-asked +due=2027-07-01', 'VIB 1 lower-abdomen supine', 'Q'],
  ['pregnancy-first-trimester:no-clearance-asked +due=2027-07-01', 'VIB 2 low-back prone', ''],
  ['pregnancy-later:not-high-risk +due=2027-04-11', 'EFF 2 low-back prone', 'O'],
  ['pregnancy-later:not-high-risk +due=2027-04-11', 'EFF 2 low-back supine', 'O'],
  ['pregnancy-later:not-high-risk +due=2027-04-11', 'EFF 3 low-back side-lying', ''],
  ['pregnancy-later:not-high-risk +due=2027-04-11', 'EFF 3 shoulder-top half-sitting', ''],
  ['pregnancy-later:not-high-risk +due=2027-04-18', 'EFF 2 low-back prone', ''],
  ['pregnancy-later:not-high-risk', 'EFF 2 low-back prone', 'O'],
  ['pregnancy-later:not-high-risk +due=2027-04-11', 'EFF 1 lower-abdomen side-lying', ''],
  ['pregnancy-later:not-high-risk +due=2027-04-11', 'EFF 2 lower-abdomen side-lying', 'P'],
  ['pregnancy-later:not-high-risk +due=2027-04-11', 'PET 1 lower-abdomen side-lying', 'T'],
  ['pregnancy-later:not-high-risk +due=2027-04-11', 'PET 3 thigh-front side-lying', 'P'],
  ['pregnancy-later:not-high-risk +due=2027-04-11', 'PET 2 calf side-lying', ''],
  ['pregnancy-later:not-high-risk +due=2027-04-11', 'FRI 3 calf side-lying', 'P T'],
  ['pregnancy-later:not-high-risk +due=2027-04-11', 'HOT 0 low-back side-lying', 'T'],
  ['pregnancy-later:high-risk +due=2027-04-11', 'EFF 2 low-back side-lying', 'C'],
  ['pregnancy-first-trimester:no-clearance-asked +due=2027-04-11', 'EFF 2 low-back prone', 'C O'],
  ['after-birth:caesarean', 'EFF 1 lower-abdomen supine', 'C A'],
  ['after-birth:caesarean', 'EFF 3 low-back prone', 'C W'],
  ['after-birth:without-caesarean', 'EFF 1 lower-abdomen supine', ''],

  // others
  ['allergy:nut-oils', 'EFF 3 low-back prone', ''],
  ['undiagnosed-pain', 'EFF 1 calf prone', 'C'],
  ['undiagnosed-pain +cleared', 'EFF 1 calf prone', ''],
  ['eye-pressure', 'EFF 3 low-back prone', ''],

  // a place to be left alone is not lain on either: W
  ['broken-skin-or-lump:bruise@buttock.left', 'EFF 1 chest supine', 'W'],
  ['broken-skin-or-lump:bruise@buttock.left', 'EFF 1 chest half-sitting', 'W'],
  ['broken-skin-or-lump:bruise@buttock.left', 'EFF 1 neck-back seated', 'W'],
  ['broken-skin-or-lump:bruise@buttock.left', 'EFF 1 calf prone', ''],
  ['broken-skin-or-lump:bruise@buttock.left', 'EFF 1 chest side-lying', ''],
  ['broken-skin-or-lump:burn@thigh-back.right', 'EFF 1 neck-back seated', 'W'],
  ['broken-skin-or-lump:burn@thigh-back.right', 'EFF 1 chest supine', ''],
  ['implants:pacemaker@chest.left', 'EFF 2 calf prone', 'W'],
  ['implants:pacemaker@chest.left', 'EFF 2 calf side-lying', ''],
  ['after-birth:caesarean +cleared', 'PET 3 low-back prone', 'W'],
  ['after-birth:caesarean +cleared', 'PET 3 low-back side-lying', ''],
  ['hernia', 'PET 3 calf prone', 'W N'],
  ['recent-surgery@shoulder-back.left +cleared', 'EFF 2 calf side-lying', ''],
  ['inflammatory-arthritis@hip-side.left', 'EFF 2 calf side-lying', ''],
  ['inflammatory-arthritis@hip-side.both', 'EFF 2 calf side-lying', 'W'],
  ['inflammatory-arthritis@hip-side.both', 'EFF 2 calf prone', ''],
  ['shingles:dried-out@mid-back.right', 'EFF 1 chest supine', 'W'],
  ['shingles:dried-out@mid-back.right', 'EFF 1 chest seated', ''],
  ['varicose-veins@thigh-back.left', 'EFF 1 chest seated', ''],
  ['broken-skin-or-lump:bruise@buttock.left +past', 'EFF 1 chest supine', ''],

  // no condition: the body itself
  ['-', 'PET 4 low-back prone', ''],
  ['-', 'PET 3 knee-back prone', 'K'],
  ['-', 'PET 2 knee-back prone', ''],
  ['-', 'TAP 1 low-back prone', 'Z'],
  ['-', 'TAP 1 flank prone', 'Z'],
  ['-', 'TAP 2 calf prone', ''],
  ['-', 'EFF 3 neck-back prone', ''],
]

const letters: Readonly<Record<string, string>> = {
  'stop-condition': 'S',
  'clearance-needed': 'C',
  'place-to-leave-out': 'A',
  'pressure-limit': 'P',
  'barred-technique': 'T',
  'barred-position': 'O',
  'weight-on-site': 'W',
  'technique-caution': 'Q',
  'back-of-knee': 'K',
  'barred-in-zone': 'Z',
  'site-not-recorded': 'N',
}

function conditionOf(text: string): readonly ClientCondition[] {
  if (text === '-') return []
  const [what = '', ...flags] = text.split(' +')
  const [named = '', place] = what.split('@')
  const [id = '', variant = null] = named.split(':')
  const [zone, side] = place?.split('.') ?? []
  const due = flags.find((flag) => flag.startsWith('due='))?.slice(4) ?? null
  const status = flags.includes('past') ? 'past' : flags.includes('suspected') ? 'suspected' : 'current'
  const clearance = { by: 'Dr Weiss', on: '2026-11-01', until: null, scope: '' }
  return [
    condition(id, {
      variant,
      status,
      region: zoneIds.find((one) => one === zone) ?? null,
      side: side === undefined ? null : ConditionSide.parse(side),
      dueDate: due,
      clearance: flags.includes('cleared') ? clearance : null,
    }),
  ]
}

function stageOf(text: string): BlockAtWork[] {
  const [technique, pressure, place = '', position, minutes = '5'] = text.split(' ')
  const [zone, side = 'both'] = place.split('.')
  const most = Number(pressure) === 0 ? null : Number(pressure)
  return stages({
    technique: TechniqueCode.parse(technique),
    regions: [Region.parse({ zone, side })],
    position: ClientPosition.parse(position),
    pressureFrom: most,
    pressureTo: most,
    minutes: Number(minutes),
  })
}

const found = (conditionText: string, stageText: string): string => {
  const order = 'SCWNAPTOQKZ'
  const seen = findings(stageOf(stageText), conditionOf(conditionText))
    .filter(isSerious)
    .map(({ rule }) => letters[rule] ?? rule)
  return [...new Set(seen)].sort((a, b) => order.indexOf(a) - order.indexOf(b)).join(' ')
}

describe('every condition, against technique, place, pressure and position', () => {
  it.each(table)('%s | %s -> %s', (conditionText, stageText, expected) => {
    expect(found(conditionText, stageText)).toBe(expected)
  })

  it('covers every row of the catalogue', () => {
    const covered = new Set(table.map(([text]) => /^[a-z-]+/.exec(text)?.[0]))
    expect(conditionIds.filter((id) => !covered.has(id))).toEqual([])
    expect(table.length).toBeGreaterThanOrEqual(120)
  })
})
