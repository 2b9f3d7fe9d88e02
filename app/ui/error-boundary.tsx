import { Component } from 'react'
import type { ReactNode } from 'react'

type Props = {
  /** Renders the fallback. */
  fallback: () => ReactNode
  /** Called when the fallback has been rendered. */
  onError?: (error: unknown) => void
  children: ReactNode
}

/** An error boundary. React offers it as a class only. */
export class ErrorBoundary extends Component<Props, { hasFailed: boolean }> {
  // Not a class field: compiling one for old browsers adds 0.5 kB of helpers.
  constructor(props: Props) {
    super(props)
    this.state = { hasFailed: false }
  }
  static getDerivedStateFromError() {
    return { hasFailed: true }
  }
  override componentDidCatch(error: unknown) {
    this.props.onError?.(error)
  }
  override render() {
    return this.state.hasFailed ? this.props.fallback() : this.props.children
  }
}

/** An error boundary for an optional part: on an error it renders nothing. */
export function SilentBoundary({ children }: { children: ReactNode }) {
  return <ErrorBoundary fallback={() => null}>{children}</ErrorBoundary>
}
