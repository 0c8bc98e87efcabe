import { textbook } from '../../reference/provenance.ts'
import { type SensitiveArea, sensitiveAreas } from '../../reference/sensitiveAreas.ts'
import type { BlockAtWork, Found, PlanRule } from './rule.ts'

const worksIn = (block: Pick<BlockAtWork, 'regions' | 'points'>, { zones }: SensitiveArea): boolean =>
  block.regions.some(({ zone }) => zones.includes(zone)) ||
  block.points.some(({ zone }) => zone !== null && zones.includes(zone))

/** The sensitive areas that a stage works in, by its regions and its points. */
export const areasOf = (block: Pick<BlockAtWork, 'regions' | 'points'>): SensitiveArea[] =>
  sensitiveAreas.filter((area) => worksIn(block, area))

const saidNo = {
  refused: 'the client does not agree to it today',
  withdrawn: 'the client took the consent back',
} as const

/** A sensitive area is asked for before it is worked, in every session; a no leaves it out. */
export const consentAsked: PlanRule = {
  id: 'consent',
  check: ({ blocks, consents }) =>
    blocks.flatMap((block) =>
      areasOf(block).flatMap(({ id, name }): Found[] => {
        const found = { blockId: block.id, cause: id, provenance: textbook } as const
        const answer = consents.get(id)
        if (answer === 'given') return []
        if (answer === undefined) {
          return [
            {
              ...found,
              consent: id,
              severity: 'advice',
              wording: `${name}: ask for consent before this stage.`,
              reason: 'A sensitive area is worked with explicit consent, asked in each session.',
            },
          ]
        }
        return [
          {
            ...found,
            severity: 'avoid-site',
            wording: `${name}: leave out; ${saidNo[answer]}.`,
            reason: 'Consent is given area by area, and can be taken back at any time.',
          },
        ]
      }),
    ),
}
