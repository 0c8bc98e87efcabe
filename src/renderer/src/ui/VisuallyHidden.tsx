import type { ReactNode } from 'react'
import { VisuallyHidden as AriaVisuallyHidden } from 'react-aria-components/VisuallyHidden'

/** Words for screen readers alone. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <AriaVisuallyHidden elementType="span">{children}</AriaVisuallyHidden>
}
