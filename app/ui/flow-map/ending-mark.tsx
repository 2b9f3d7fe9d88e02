type Props = { place: number; x: number; y: number }

/** The sign of a common ending, at the ending and wherever an edge to it is left out. */
export function EndingMark({ place, x, y }: Props) {
  const shape = place % 3
  if (shape === 0) return <circle className="map-mark" cx={x} cy={y} r="4" />
  if (shape === 1) {
    return <rect className="map-mark" x={x - 3.6} y={y - 3.6} width="7.2" height="7.2" />
  }
  return <path className="map-mark" d={`M${x} ${y - 4.6}l4.7 8.2h-9.4z`} />
}
