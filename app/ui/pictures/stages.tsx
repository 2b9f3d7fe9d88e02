import type { DrawingProps } from './drawn.tsx'
import { Words } from './words.tsx'

/** A picture of stages in order, the present one marked. */
export function Stages({ words, at, stages }: DrawingProps & { stages: readonly string[] }) {
  return stages.map(key => (
    <div key={key} className={key === at ? 'stage stage-here' : 'stage'}>
      <svg
        width="24"
        height="24"
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        focusable="false"
      >
        <circle cx="12" cy="12" r={key === at ? 8 : 5} />
      </svg>
      <p>
        <Words of={words[key]} />
        {key === at ? (
          <span className="mark-drawn">
            <Words of={words['mark']} />
          </span>
        ) : null}
      </p>
    </div>
  ))
}
