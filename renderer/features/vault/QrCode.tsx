import { useMemo } from 'react'
import { encode } from 'uqr'
import styles from './vault.module.css'

interface QrCodeProps {
  readonly text: string
  readonly label: string
}

/** A QR code, dark on white in both themes, as readers of such codes want it. */
export function QrCode({ text, label }: QrCodeProps) {
  const { path, size } = useMemo(() => drawingOf(text), [text])
  return (
    <svg className={styles['code']} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={path} />
    </svg>
  )
}

/** One unit a square; the margin of four is part of the standard. */
function drawingOf(text: string): { readonly path: string; readonly size: number } {
  const { data, size } = encode(text, { border: 4, ecc: 'M' })
  const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return { path: squares.join(''), size }
}
