import { Suspense, lazy } from 'react'
import type { ComponentType, ReactNode } from 'react'

/**
 * A component whose code is fetched when it is first rendered.
 * @param load imports the component
 * @param fallback is shown meanwhile
 */
export function deferredPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  fallback: ReactNode = null,
) {
  const Part = lazy(async (): Promise<{ default: ComponentType<Props> }> => ({
    default: await load(),
  }))
  return function DeferredPart(props: Props) {
    return (
      <Suspense fallback={fallback}>
        <Part {...props} />
      </Suspense>
    )
  }
}
