import { useEffect, useState } from 'react'
import './Pulse.css'

/** As long as two swells take; a wish for stillness gets a frame that stands as long. */
const lastsMs = 3200

/** Light round the edge of the window when a time is up, seen from the table. Give it a new `key` for each one. */
export function Pulse() {
  const [shown, setShown] = useState(true)
  useEffect(() => {
    const timer = setTimeout(() => setShown(false), lastsMs)
    return () => clearTimeout(timer)
  }, [])
  return shown ? <div className="room-pulse" aria-hidden="true" /> : null
}
