import { Component, type ReactNode } from 'react'
import { BrokenPage } from './BrokenPage.tsx'

interface BoundaryProps {
  readonly children: ReactNode
  /** Going elsewhere takes the notice away. */
  readonly at?: string
}

interface BoundaryState {
  readonly broken: Error | null
}

/** Catches what goes wrong while drawing, so that one page cannot take the window with it. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { broken: null }

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { broken: error instanceof Error ? error : new Error('unknown') }
  }

  override componentDidUpdate(before: BoundaryProps) {
    if (before.at !== this.props.at && this.state.broken !== null) this.setState({ broken: null })
  }

  override render() {
    const { broken } = this.state
    if (broken === null) return this.props.children
    return <BrokenPage error={broken} onAgain={() => this.setState({ broken: null })} />
  }
}
