import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { PointKind, ReadingFields, Spot } from '../../../../contract/models/chart.ts'
import type { MarkFields, MarkKind, MarkShape } from '../../../../contract/models/mark.ts'
import type { Sentence } from '../../../../contract/models/sentence.ts'
import type { AnswerOf, SentTo } from '../../../../contract/procedures.ts'
import type { Reply } from '../../../../contract/reply.ts'
import { queryClient } from '../../api/queryClient.ts'
import { type CommandName, run } from '../../api/run.ts'
import { flushUnsaved } from '../../api/unsaved.ts'
import { useErrorText } from '../../api/useErrorText.ts'
import { useToast } from '../../ui/Toasts.tsx'
import type { ChartItem } from './chartItem.ts'

type ChartCommandName = Extract<CommandName, `chart.${string}`>

export interface ChartCommands {
  /** Answers the new point's id. */
  readonly place: (spot: Spot, kind: PointKind, pain: number | null) => Promise<string | null>
  readonly drawMark: (
    kind: MarkKind,
    shape: MarkShape,
    fields?: Partial<MarkFields>,
  ) => Promise<string | null>
  /** Resolves when the stored points have been read again. */
  readonly move: (item: ChartItem, spot: Spot) => Promise<void>
  readonly remove: (item: ChartItem) => Promise<boolean>
  /** "Still there": a reading of today, with its pain where it was told at once. */
  readonly stillThere: (item: ChartItem, pain?: number | null) => Promise<boolean>
  readonly gone: (item: ChartItem) => Promise<boolean>
  readonly bringBack: (item: ChartItem) => Promise<boolean>
  readonly setPain: (item: ChartItem, pain: number | null) => Promise<boolean>
  readonly change: (item: ChartItem, fields: Partial<ReadingFields>) => Promise<Reply<unknown>>
  readonly changeMark: (markId: string, fields: Partial<MarkFields>) => Promise<Reply<unknown>>
  readonly readAfter: (
    pointId: string,
    fields: SentTo<'chart.readAfter'>['fields'],
  ) => Promise<Reply<unknown>>
  readonly removeAfter: (pointId: string) => Promise<Reply<unknown>>
  readonly carryForward: () => Promise<boolean>
  /** Brings the sentence of a point or mark back into the note and lets it follow the chart. */
  readonly followAgain: (of: Pick<Sentence, 'subject' | 'subjectId'>) => Promise<boolean>
  readonly undo: () => Promise<void>
}

/** What the hand does to the chart; each is on disk when it resolves, and a refusal is said in a toast. */
export function useChartCommands(sessionId: string): ChartCommands {
  const { t } = useTranslation('chart')
  const toast = useToast()
  const words = useErrorText()
  const last = useRef<Promise<unknown>>(Promise.resolve())
  const said = useRef({ t, toast, words })
  said.current = { t, toast, words }

  return useMemo(() => {
    /** One after the other, as they were done; what is typed in the note goes first, for the chart writes into it too. */
    const perform = <N extends ChartCommandName>(name: N, input: SentTo<N>): Promise<Reply<AnswerOf<N>>> => {
      const next = last.current.then(async () => {
        // sent first and heard first; waiting for it would wait for the very field whose save this is
        void flushUnsaved()
        const reply = await run(name, input)
        if (!reply.ok && reply.error.code !== 'conflict') {
          said.current.toast({ text: said.current.words(reply.error).happened, tone: 'problem' })
        }
        return reply
      })
      last.current = next
      return next
    }
    const undo = async (): Promise<void> => {
      await last.current
      await flushUnsaved()
      await run('undo.undo', { kind: 'session', id: sessionId })
    }
    const readPoint = async (pointId: string, fields: Partial<ReadingFields>): Promise<boolean> => {
      const reply = await perform('chart.readAgain', { sessionId, pointId, fields })
      if (reply.ok) return true
      if (reply.error.code !== 'conflict' || Object.keys(fields).length === 0) return false
      return (await perform('chart.changePoint', { sessionId, pointId, fields })).ok
    }
    const readMark = async (markId: string, fields: Partial<MarkFields>): Promise<boolean> => {
      const reply = await perform('chart.readMarkAgain', { sessionId, markId, fields })
      if (reply.ok) return true
      if (reply.error.code !== 'conflict' || Object.keys(fields).length === 0) return false
      return (await perform('chart.changeMark', { sessionId, markId, fields })).ok
    }
    const changePoint = (pointId: string, fields: Partial<ReadingFields>) =>
      perform('chart.changePoint', { sessionId, pointId, fields })
    const changeMark = (markId: string, fields: Partial<MarkFields>) =>
      perform('chart.changeMark', { sessionId, markId, fields })
    const withUndo = (text: string): void =>
      said.current.toast({ text, action: { label: said.current.t('undo'), perform: () => void undo() } })

    const commands: ChartCommands = {
      undo,
      changeMark,
      async place(spot, kind, pain) {
        const reply = await perform('chart.placePoint', { sessionId, spot, kind, pain })
        return reply.ok ? reply.value.pointId : null
      },
      async drawMark(kind, shape, fields = {}) {
        const { shape: _shape, present: _present, ...rest } = fields
        const reply = await perform('chart.drawMark', { sessionId, kind, shape, fields: rest })
        return reply.ok ? reply.value.markId : null
      },
      async move(item, spot) {
        if (item.form === 'mark') {
          const { view, x, y } = spot
          await changeMark(item.id, { shape: { form: 'place', view, x, y } })
          return
        }
        await perform('chart.movePoint', { sessionId, pointId: item.id, spot })
        await queryClient.refetchQueries(
          { queryKey: ['chart.points', { sessionId }] },
          { cancelRefetch: false },
        )
      },
      async remove(item) {
        const reply =
          item.form === 'point'
            ? await perform('chart.removePoint', { sessionId, pointId: item.id })
            : await perform('chart.removeMark', { sessionId, markId: item.id })
        if (reply.ok) withUndo(said.current.t(item.form === 'point' ? 'removed' : 'markRemoved'))
        return reply.ok
      },
      stillThere(item, pain) {
        const fields = pain === undefined ? {} : { pain }
        if (item.form === 'point') return readPoint(item.id, fields)
        return readMark(item.id, fields)
      },
      async gone(item) {
        const done =
          item.form === 'point'
            ? (await perform('chart.resolvePoint', { sessionId, pointId: item.id })).ok
            : item.state === 'today'
              ? (await changeMark(item.id, { present: false })).ok
              : await readMark(item.id, { present: false })
        if (done) withUndo(said.current.t('wentGone'))
        return done
      },
      async bringBack(item) {
        if (item.form === 'mark') return (await changeMark(item.id, { present: true })).ok
        return (await perform('chart.bringBack', { sessionId, pointId: item.id })).ok
      },
      async setPain(item, pain) {
        if (item.state !== 'today') return commands.stillThere(item, pain)
        if (item.form === 'mark') return (await changeMark(item.id, { pain })).ok
        return (await changePoint(item.id, { pain })).ok
      },
      change: (item, fields) => changePoint(item.id, fields),
      readAfter: (pointId, fields) => perform('chart.readAfter', { sessionId, pointId, fields }),
      removeAfter: (pointId) => perform('chart.removeAfter', { sessionId, pointId }),
      async followAgain({ subject, subjectId }) {
        return (await perform('chart.followAgain', { sessionId, subject, subjectId })).ok
      },
      async carryForward() {
        const reply = await perform('chart.carryForward', { sessionId })
        if (reply.ok) withUndo(said.current.t('carried'))
        return reply.ok
      },
    }
    return commands
  }, [sessionId])
}
