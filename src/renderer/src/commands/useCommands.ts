import { useEffect, useLayoutEffect, useRef } from 'react'
import type { Command } from './command.ts'
import { addCommands } from './registry.ts'

/** Makes commands known while this component is on screen. */
export function useCommands(commands: readonly Command[]): void {
  const latest = useRef(commands)
  useLayoutEffect(() => {
    latest.current = commands
  })
  useEffect(() => addCommands(() => latest.current), [])
}
