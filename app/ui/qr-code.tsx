import { encode } from 'uqr'

type Props = { text: string; label: string }

/** The quiet zone around the code, in modules, without which scanners fail. */
const border = 3

/** A QR code as inline SVG: no image, no request, allowed by the CSP. */
export function QrCode({ text, label }: Props) {
  const { data, size } = encode(text, { ecc: 'M', border })
  const squares = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  )
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      data-qr={text}
    >
      <rect width={size} height={size} className="qr-ground" />
      <path d={squares.join('')} className="qr-squares" />
    </svg>
  )
}
