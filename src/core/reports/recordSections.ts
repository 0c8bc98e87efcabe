import type { Motion } from '../../contract/models/motion.ts'
import { measureFacts, type Outcome } from '../../contract/models/outcome.ts'
import type { SignedSession } from '../../contract/models/signature.ts'
import { dayInWords } from '../documents/dates.ts'
import type { ReportSection } from '../documents/sessionReport.ts'

const filled = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ')
const spaced = (id: string): string => id.replaceAll('-', ' ')
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const motionWords = ({ region, movement, side, mode, degrees, endFeel, note, before }: Motion): string =>
  filled([
    `${capital(region)} ${spaced(movement)}${side === 'midline' ? '' : ` ${side}`}${degrees === null ? '' : ` ${degrees}°`}`,
    mode,
    endFeel === null ? '' : `${endFeel} end feel`,
    before === null || before === degrees ? '' : `${before}° before`,
    note,
  ])

/** What was measured of movement. */
export const motionSection = (motions: readonly Motion[]): ReportSection => ({
  title: 'Range of motion',
  listed: true,
  lines: motions.map((motion) => ({ lead: '', text: motionWords(motion) })),
})

const measureNames: Readonly<Record<Outcome['measure'], string>> = {
  pgic: 'Change on the whole (1 very much better, 4 no change, 7 very much worse)',
  activities: 'Own activities (after PSFS, Stratford 1995)',
  rmdq: 'RMDQ (Roland and Morris 1983)',
  odi: 'ODI, %',
  ndi: 'NDI, %',
}

/** Outcome measures with their range, own activities one by one. */
export const outcomeSection = (outcomes: readonly Outcome[]): ReportSection => ({
  title: 'Outcome measures',
  listed: true,
  lines: outcomes.flatMap(({ measure, score, items, ticked }) => [
    { lead: '', text: `${measureNames[measure]}: ${score} of ${measureFacts[measure].to}.` },
    ...items
      .filter((item) => item.score !== null)
      .map((item) => ({ lead: '', text: `${item.text}: ${item.score} of 10` })),
    ...(ticked.length === 0 ? [] : [{ lead: '', text: `Statements ticked: ${ticked.join(', ')}.` }]),
  ]),
})

const at = (moment: string): string =>
  `${dayInWords(moment.slice(0, 10), 'en-GB')}, ${moment.slice(11, 16)} UTC`

/** Words added after signing. */
export const amendmentSection = (signed: SignedSession | null): ReportSection => ({
  title: 'Amendments',
  listed: false,
  lines: (signed?.amendments ?? []).map((amendment) => ({
    lead: `${at(amendment.at)}, ${amendment.by}`,
    text: amendment.text,
  })),
})

const verdicts: Readonly<Record<SignedSession['verdict'], string>> = {
  unchanged: 'It stands as it was signed.',
  recordChanged: 'This record no longer says what was signed.',
  chainBroken: 'What was kept at signing was changed or taken out.',
  missing: 'The signature is missing.',
}

/** When, by whom, how it stands, and the hash; a draft says that it is one. */
export const signatureSection = (signed: SignedSession | null): ReportSection => ({
  title: 'Signature',
  listed: false,
  lines:
    signed === null
      ? [{ lead: '', text: 'This note is a draft and not signed.' }]
      : [
          { lead: '', text: `Signed ${at(signed.at)}, by ${signed.by}. ${verdicts[signed.verdict]}` },
          { lead: 'SHA-256', text: (signed.hash.match(/.{16}/g) ?? []).join(' ') },
        ],
})
