import { Component } from 'react'
import type { ReactNode } from 'react'

type Props = {
  /** What is shown instead; called anew for every drawing. */
  fallback: () => ReactNode
  /** Called when the fallback has taken the place of what broke. */
  onError?: (error: unknown) => void
  children: ReactNode
}

/** Catches what breaks while its children are drawn. React offers this only as a class. */
export class ErrorBoundary extends Component<Props, { hasFailed: boolean }> {
  // Not a class field: lowering one for old browsers brings half a kilobyte of helpers along.
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

/** For a part that the page can do without: when it breaks it is gone, and the page goes on. */
export function Quiet({ children }: { children: ReactNode }) {
  return <ErrorBoundary fallback={() => null}>{children}</ErrorBoundary>
}
