import { host } from './host.ts'

/** Tells the desktop of everything that is copied, so that no health text stays in the clipboard. */
export function tellOfCopies(target: Window): void {
  for (const kind of ['copy', 'cut'] as const) {
    target.document.addEventListener(kind, () => void host.invoke('copied', {}))
  }
}
