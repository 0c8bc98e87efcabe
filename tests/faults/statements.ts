/** The statements of a script, one by one; the semicolons within a trigger do not count. */
export function statementsOf(script: string): readonly string[] {
  const found: string[] = []
  let waiting = ''
  for (const piece of script.split(/(?<=;)/)) {
    waiting += piece
    const isTrigger = /CREATE\s+TRIGGER/i.test(waiting)
    if (isTrigger ? /END\s*;\s*$/i.test(waiting) : /;\s*$/.test(waiting)) {
      found.push(waiting)
      waiting = ''
    }
  }
  return waiting.trim() === '' ? found : [...found, waiting]
}
