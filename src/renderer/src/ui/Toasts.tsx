import { X } from 'lucide-react'
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './Button.tsx'
import { IconButton } from './IconButton.tsx'
import { afterLeaving, afterShowing, type ShownToast, type ToastContent } from './shownToasts.ts'
import './Toasts.css'

type Show = (toast: ToastContent) => void
const ToastContext = createContext<Show>(() => {})

/** Says in passing what was done: `const toast = useToast(); toast({ text, action })`. */
export function useToast(): Show {
  return useContext(ToastContext)
}

const ForgetContext = createContext<() => void>(() => {})

/** Takes away whatever is still said. */
export function useForgetToasts(): () => void {
  return useContext(ForgetContext)
}

const LeaveContext = createContext<() => void>(() => {})

/** Takes away what was said at `place` once it is left for another. */
export function useToastsOf(place: string): void {
  const leave = useContext(LeaveContext)
  const at = useRef(place)
  useEffect(() => {
    if (at.current === place) return
    at.current = place
    leave()
  }, [place, leave])
}

/** Long enough to read, to reach for Undo, and for a screen reader to finish. */
const shownFor = 8000

/** Holds what was said last, at most three, in the corner and in a polite live region. */
export function Toasts({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<readonly ShownToast[]>([])
  const nextId = useRef(0)
  const close = useCallback((id: number) => setShown((all) => all.filter((toast) => toast.id !== id)), [])
  const forget = useCallback(() => setShown([]), [])
  const leave = useCallback(() => {
    const now = performance.now()
    setShown((all) => afterLeaving(all, now))
  }, [])
  const show = useCallback<Show>((toast) => {
    nextId.current += 1
    const id = nextId.current
    const since = performance.now()
    setShown((all) => afterShowing(all, { ...toast, id, since }))
  }, [])
  const rows = useMemo(
    () => shown.map((toast) => <ToastRow key={toast.id} toast={toast} close={close} />),
    [shown, close],
  )
  return (
    <ToastContext value={show}>
      <ForgetContext value={forget}>
        <LeaveContext value={leave}>{children}</LeaveContext>
      </ForgetContext>
      {/* Of the top layer: an open dialog makes the rest of the page inert, but not what is said here. */}
      <div role="status" aria-live="polite" data-react-aria-top-layer="true" className="ui-toasts">
        {rows}
      </div>
    </ToastContext>
  )
}

function ToastRow({ toast, close }: { readonly toast: ShownToast; readonly close: (id: number) => void }) {
  const { t } = useTranslation('common')
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held || toast.tone === 'problem') return
    const timer = setTimeout(() => close(toast.id), shownFor)
    return () => clearTimeout(timer)
  }, [held, toast, close])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hovering or focusing only holds it in view.
    <div
      className={toast.tone === 'problem' ? 'ui-toast ui-toast-problem' : 'ui-toast'}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className="grow">{toast.text}</span>
      {toast.action === undefined ? null : (
        <Button
          variant="quiet"
          size="small"
          onPress={() => {
            toast.action?.perform()
            close(toast.id)
          }}
        >
          {toast.action.label}
        </Button>
      )}
      <IconButton label={t('close')} onPress={() => close(toast.id)}>
        <X aria-hidden="true" />
      </IconButton>
    </div>
  )
}
