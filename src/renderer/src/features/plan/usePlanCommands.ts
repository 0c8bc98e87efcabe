import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { BlockFields, Plan, PlanBlock } from '../../../../contract/models/plan.ts'
import type { Reply, ReplyError } from '../../../../contract/reply.ts'
import { keepAnswer, lastAnswer } from '../../api/answers.ts'
import { run } from '../../api/run.ts'
import { useErrorText } from '../../api/useErrorText.ts'
import { useToast } from '../../ui/Toasts.tsx'

export interface PlanCommands {
  readonly applyTemplate: (template: string) => Promise<void>
  /** Answers the id of the new stage, or null when it was refused. */
  readonly add: (at: number, fields: BlockFields) => Promise<string | null>
  readonly change: (blockId: string, fields: Partial<BlockFields>) => Promise<Reply<Plan>>
  /** Changes what depends on what is there: ten quick presses of + are ten minutes. */
  readonly adjust: (blockId: string, next: (block: PlanBlock) => Partial<BlockFields>) => Promise<void>
  /** Moves by places: -1 is one earlier. */
  readonly moveBy: (blockId: string, places: number) => Promise<void>
  readonly moveTo: (blockId: string, to: number) => Promise<void>
  readonly remove: (blockId: string) => Promise<void>
  /** Makes two of one: the first takes `minutes`. */
  readonly split: (blockId: string, minutes: number) => Promise<void>
  readonly duplicate: (blockId: string) => Promise<void>
  /** Does what a repair says; undone in one step. */
  readonly repair: (finding: string, repair: string) => Promise<void>
  /** "Do it anyway because ..." */
  readonly override: (finding: string, reason: string) => Promise<Reply<Plan>>
  readonly takeBack: (finding: string) => Promise<void>
  readonly suggest: (template: string | null) => Promise<boolean>
}

const gone: ReplyError = { code: 'notFound', message: 'This stage is not in the plan any more.' }

/** What the hand does to a plan: one after the other, each on the plan that the one before it left. */
export function usePlanCommands(sessionId: string): PlanCommands {
  const { t } = useTranslation('plan')
  const toast = useToast()
  const words = useErrorText()
  const queue = useRef<Promise<unknown>>(Promise.resolve())

  return useMemo(() => {
    const now = (): Plan | undefined => lastAnswer('plans.get', { sessionId })
    const enqueue = (work: () => Promise<Reply<Plan>>): Promise<Reply<Plan>> => {
      const done = queue.current.then(work).then((reply) => {
        if (reply.ok) keepAnswer('plans.get', { sessionId }, reply.value)
        return reply
      })
      queue.current = done
      return done
    }
    const enqueueOn = (
      blockId: string,
      work: (block: PlanBlock, place: number, plan: Plan) => Promise<Reply<Plan>>,
    ): Promise<Reply<Plan>> =>
      enqueue(async () => {
        const plan = now()
        const place = plan?.blocks.findIndex(({ id }) => id === blockId) ?? -1
        const block = plan?.blocks[place]
        if (plan === undefined || block === undefined) return { ok: false, error: gone }
        return work(block, place, plan)
      })
    const tell = (reply: Reply<Plan>): boolean => {
      if (!reply.ok) toast({ text: words(reply.error).happened, tone: 'problem' })
      return reply.ok
    }
    const undo = {
      label: t('undo'),
      perform: () => void run('undo.undo', { kind: 'session', id: sessionId }),
    }

    const move = async (blockId: string, placeFrom: (place: number) => number) => {
      tell(
        await enqueueOn(blockId, async (_block, place, plan) => {
          const to = Math.min(plan.blocks.length - 1, Math.max(0, placeFrom(place)))
          if (to === place) return { ok: true, value: plan }
          return run('plans.moveBlock', { sessionId, blockId, to })
        }),
      )
    }

    return {
      async applyTemplate(template) {
        const before = now()?.blocks.length ?? 0
        const reply = await enqueue(() => run('plans.applyTemplate', { sessionId, template }))
        if (tell(reply) && before > 0) toast({ text: t('templateApplied'), action: undo })
      },
      async add(at, fields) {
        const before = new Set(now()?.blocks.map(({ id }) => id))
        const reply = await enqueue(() => run('plans.addBlock', { sessionId, at, fields }))
        tell(reply)
        return reply.ok ? (reply.value.blocks.find(({ id }) => !before.has(id))?.id ?? null) : null
      },
      change: (blockId, fields) => enqueue(() => run('plans.changeBlock', { sessionId, blockId, fields })),
      async adjust(blockId, next) {
        tell(
          await enqueueOn(blockId, (block) =>
            run('plans.changeBlock', { sessionId, blockId, fields: next(block) }),
          ),
        )
      },
      moveBy: (blockId, places) => move(blockId, (place) => place + places),
      moveTo: (blockId, to) => move(blockId, () => to),
      async remove(blockId) {
        const reply = await enqueue(() => run('plans.removeBlock', { sessionId, blockId }))
        if (tell(reply)) toast({ text: t('stageRemoved'), action: undo })
      },
      async split(blockId, minutes) {
        tell(await enqueue(() => run('plans.splitBlock', { sessionId, blockId, minutes })))
      },
      async duplicate(blockId) {
        tell(await enqueue(() => run('plans.duplicateBlock', { sessionId, blockId })))
      },
      async repair(finding, repair) {
        const reply = await enqueue(() => run('plans.repair', { sessionId, finding, repair }))
        if (tell(reply)) toast({ text: t('repaired'), action: undo })
      },
      async override(finding, reason) {
        const reply = await enqueue(() => run('plans.override', { sessionId, finding, reason }))
        tell(reply)
        return reply
      },
      async takeBack(finding) {
        tell(await enqueue(() => run('plans.takeBackOverride', { sessionId, finding })))
      },
      async suggest(template) {
        const reply = await enqueue(() => run('plans.applySuggestion', { sessionId, template }))
        if (tell(reply)) toast({ text: t('suggestionTaken'), action: undo })
        return reply.ok
      },
    }
  }, [sessionId, t, toast, words])
}
