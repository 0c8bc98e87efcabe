import { useTranslation } from 'react-i18next'
import type { Finding } from '../../../../contract/models/plan.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { Button } from '../../ui/Button.tsx'
import { SeverityGlyph } from '../../ui/SeverityGlyph.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { useConsent } from '../consent/useConsent.ts'
import { DoItAnyway } from './DoItAnyway.tsx'
import type { PlanCommands } from './usePlanCommands.ts'

interface OneFindingProps {
  readonly finding: Finding
  readonly sessionId: string
  readonly commands: PlanCommands
  /** Whether its reason is in view from the start: for a stop, and for one that stands alone. */
  readonly open: boolean
  /** Opens the condition whose clearance or place is missing. */
  readonly onCondition?: ((condition: string) => void) | undefined
}

/** One thing a rule has to say: what, why, on what ground, and one-press ways out of it. */
export function OneFinding({ finding, sessionId, commands, open, onCondition }: OneFindingProps) {
  const { t } = useTranslation('plan')
  const { t: common } = useTranslation('common')
  const { severity, wording, also, reason, certainty, source, override } = finding
  const missing = onCondition === undefined ? null : missingIn(finding)
  const trust = trusts.find((each) => each === finding.trust)
  const basis = trust === undefined ? source : t('basis', { trust: t(`trust.${trust}`), certainty, source })
  return (
    <div className={override === null ? `finding finding-${severity}` : 'finding finding-overridden'}>
      <details open={open}>
        <summary>
          <SeverityGlyph severity={severity} />
          <VisuallyHidden>{common(`severity.${severity}`)}: </VisuallyHidden>
          <span>{wording}</span>
        </summary>
        {also.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p>
          {reason} <span className="finding-basis">{basis}</span>
        </p>
      </details>
      {override !== null ? (
        <div className="finding-ways">
          <span>{t('anywayBecause', { reason: override.reason })}</span>
          <Button size="small" variant="quiet" onPress={() => void commands.takeBack(finding.id)}>
            {t('takeBack')}
          </Button>
        </div>
      ) : finding.consent !== null ? (
        <AskHere sessionId={sessionId} area={finding.consent} />
      ) : severity === 'advice' ? null : (
        <div className="finding-ways">
          {missing !== null ? (
            <Button size="small" variant="primary" onPress={() => onCondition?.(missing.condition)}>
              {t(missing.words)}
            </Button>
          ) : (
            finding.repairs.length === 0 && <span>{t('noRepair')}</span>
          )}
          {finding.repairs.map(({ id, label }, index) => (
            <Button
              key={id}
              size="small"
              variant={index === 0 && missing === null ? 'primary' : 'plain'}
              onPress={() => void commands.repair(finding.id, id)}
            >
              {label}
            </Button>
          ))}
          <DoItAnyway onReason={(because) => commands.override(finding.id, because)} />
        </div>
      )}
    </div>
  )
}

/** The condition that lacks something, and what there is to record in it. */
function missingIn({ clearance, siteOf }: Finding) {
  if (clearance !== null) return { condition: clearance, words: 'recordClearance' } as const
  return siteOf === null ? null : ({ condition: siteOf, words: 'recordSite' } as const)
}

/** Before a stage in a sensitive area: the client is asked, and the answer is one press. */
function AskHere({ sessionId, area }: { readonly sessionId: string; readonly area: string }) {
  const { t } = useTranslation('consent')
  const states = useProcedure('consent.forSession', { sessionId }).data ?? []
  const consent = useConsent(sessionId)
  const state = states.find((each) => each.area === area)
  if (state === undefined) return null
  return (
    <div className="finding-ways">
      <Button size="small" variant="primary" onPress={() => void consent(state.area, 'given')}>
        {t('given')}
      </Button>
      {state.answer === null && (
        <Button size="small" onPress={() => void consent(state.area, 'refused')}>
          {t('refused')}
        </Button>
      )}
    </div>
  )
}

const trusts = ['A', 'B', 'C', 'D'] as const
