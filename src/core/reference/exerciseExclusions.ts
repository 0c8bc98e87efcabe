import type { ConditionId } from './contraindication.ts'
import { noFlatLyingFromWeek } from './definitions.ts'
import type { ExclusionTrigger, ExerciseExclusion } from './exclusion.ts'
import { ballTriggers, heatTriggers, onlySeekHelpTriggers } from './exclusionTriggers.ts'
import { neckZones } from './zoneGroups.ts'

const any = (condition: ConditionId): ExclusionTrigger => ({ kind: 'condition', condition })
const variants = (condition: ConditionId, list: readonly string[]): ExclusionTrigger => ({
  kind: 'condition',
  condition,
  variants: list,
})

/**
 * Which exercises stay off a sheet, and why. General domain knowledge that a therapist should confirm. Several may
 * hold at once; leaving out outweighs adapting.
 */
export const exerciseExclusions: readonly ExerciseExclusion[] = [
  {
    id: 'only-seek-help',
    when: onlySeekHelpTriggers,
    effects: [{ kind: 'onlySeekHelp' }],
    reason: 'an open stop or emergency sign',
  },
  {
    id: 'local-site',
    when: [{ kind: 'localSite' }],
    effects: [{ kind: 'leaveOutAtSite' }],
    reason: 'a site to be left alone',
  },
  {
    id: 'no-heat',
    when: heatTriggers,
    effects: [{ kind: 'leaveOut', exercises: ['S28'] }],
    reason: 'no heat',
  },
  {
    id: 'no-extension',
    when: [
      any('spinal-narrowing-or-metalwork'),
      variants('disc-lesion', ['extension-spreads-leg-pain', 'weakness']),
    ],
    effects: [
      { kind: 'leaveOut', exercises: ['S10', 'S29'] },
      { kind: 'adapt', exercises: ['S11'], how: 'round-up-only' },
    ],
    reason: 'bending back is to be avoided',
  },
  {
    id: 'fragile-bones',
    when: [any('osteoporosis'), any('bone-metastases'), any('long-term-steroids')],
    effects: [
      { kind: 'leaveOut', exercises: ['S12', 'S13', 'S14'] },
      { kind: 'adapt', exercises: ['S9', 'S11'], how: 'small-movements' },
      { kind: 'adapt', exercises: ['S23'], how: 'not-on-ribs' },
    ],
    reason: 'bones that may be fragile',
  },
  {
    id: 'neck',
    when: [
      any('upper-neck-instability'),
      { kind: 'condition', condition: 'acute-soft-tissue-injury', variants: ['whiplash'], withinDays: 3 },
      { kind: 'condition', condition: 'inflammatory-arthritis', zones: neckZones },
      variants('inflammatory-arthritis', ['rheumatoid-flare', 'rheumatoid-no-flare']),
    ],
    effects: [{ kind: 'leaveOut', exercises: ['S1', 'S2', 'S3', 'S4'] }],
    reason: 'a neck that is not to be moved to its limits',
  },
  {
    id: 'hip-replacement',
    when: [variants('implants', ['hip-replacement'])],
    effects: [{ kind: 'leaveOut', exercises: ['S13', 'S16', 'S20', 'S27'] }],
    reason: 'hip replacement',
  },
  {
    id: 'knee-replacement',
    when: [variants('implants', ['knee-replacement'])],
    effects: [{ kind: 'leaveOut', exercises: ['S12', 'S15'] }],
    reason: 'knee replacement',
  },
  {
    id: 'disc-leg-pain',
    when: [any('disc-lesion')],
    effects: [{ kind: 'leaveOut', exercises: ['S17'] }],
    reason: 'disc with leg pain',
  },
  {
    id: 'later-pregnancy',
    when: [{ kind: 'condition', condition: 'pregnancy-later', fromWeek: noFlatLyingFromWeek }],
    effects: [{ kind: 'leaveOut', exercises: ['S12', 'S29', 'S13', 'S14', 'S16', 'S17'] }],
    reason: 'pregnancy from 20 weeks: not flat on the back, not face down',
  },
  {
    id: 'eye',
    when: [any('eye-pressure')],
    effects: [{ kind: 'leaveOut', exercises: ['S12'] }],
    reason: 'the head is not to hang down',
  },
  {
    id: 'no-ball',
    when: ballTriggers,
    effects: [{ kind: 'leaveOut', exercises: ['S23', 'S25'] }],
    reason: 'pressure may bruise, or may not be felt',
  },
  {
    id: 'hypermobility',
    when: [any('hypermobility')],
    effects: [{ kind: 'easierOnly', kinds: ['stretch'] }],
    reason: 'hypermobility',
  },
]
