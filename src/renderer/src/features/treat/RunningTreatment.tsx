import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { keepAnswer } from '../../api/answers.ts'
import { call } from '../../api/practice.ts'
import { useProcedure } from '../../api/useProcedure.ts'
import { Button } from '../../ui/Button.tsx'
import './RunningTreatment.css'

const beatEvery = 10_000

/**
 * While a treatment runs: tells the practice again and again that somebody is here, wherever in the window; leads back
 * into the room after an unlock or a fresh start; and elsewhere shows the way back.
 */
export function RunningTreatment() {
  const { t } = useTranslation('treat')
  const [location, navigate] = useLocation()
  const running = useProcedure('treatment.running', {})
  const sessionId = running.data?.sessionId ?? null
  const room = sessionId === null ? null : `/sessions/${sessionId}/room`

  // Once, at the first answer: later on whoever left the room did so on purpose.
  const greeted = useRef(false)
  useEffect(() => {
    if (running.data === undefined || greeted.current) return
    greeted.current = true
    if (room !== null) navigate(room)
  }, [running.data, room, navigate])

  useEffect(() => {
    if (sessionId === null) return
    const beat = async () => {
      const reply = await call('treatment.beat', { sessionId })
      if (reply.ok) keepAnswer('treatment.get', { sessionId }, reply.value)
    }
    const back = () => {
      if (document.visibilityState === 'visible') void beat()
    }
    void beat()
    const timer = setInterval(() => void beat(), beatEvery)
    document.addEventListener('visibilitychange', back)
    window.addEventListener('focus', back)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', back)
      window.removeEventListener('focus', back)
    }
  }, [sessionId])

  if (room === null || location === room) return null
  return (
    <div className="running-treatment" role="status">
      <span>{t('runsElsewhere')}</span>
      <Button size="small" variant="quiet" onPress={() => navigate(room)}>
        {t('backToRoom')}
      </Button>
    </div>
  )
}
