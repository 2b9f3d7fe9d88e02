import { codePath } from '../../platform/address/address.ts'
import { deferredPart } from '../../ui/deferred-part.tsx'
import { codeOf } from '../../../machines/flow.ts'
import { callerLink, placeOf } from '../call-view.ts'
import type { CallView } from '../call-view.ts'
import { digitWords } from '../digit-words.ts'
import { KeyHint } from './key-hint.tsx'
import { inLanguage } from '../../platform/languages.ts'

/** Encodes the QR code in the browser; fetched on first use. */
const QrCode = deferredPart(
  async () => (await import('../../ui/qr-code.tsx')).QrCode,
  <div className="qr-room" />,
)

type Props = { callView: CallView; onCopy: () => void }

/** The step for the caller's own screen: a link, a QR code, and a code to read out. */
export function PagePanel({ callView, onCopy }: Props) {
  const { flow, base, site, own, caller } = callView
  const { words } = own
  const code = codeOf(flow, placeOf(callView).step)
  const link = callerLink(callView)
  return (
    <div className="page-panel">
      <QrCode text={link} label={words.qrCode} />
      <section className="spelled-code">
        <h3>{words.spellCode}</h3>
        <p className="spelled" {...inLanguage(caller.text.language)}>
          <b>{code}</b>
          <span>{digitWords(caller.words, code).join(' · ')}</span>
        </p>
      </section>
      <section>
        <h3>{words.pageAddress}</h3>
        <p className="hand-address">
          <bdi dir="ltr">{site.replace(/^https?:\/\//, '') + codePath(code, base)}</bdi>
        </p>
      </section>
      <section>
        <h3>{words.pageLink}</h3>
        <p className="hand-address" data-link="">
          <bdi dir="ltr">{link}</bdi>
        </p>
        <button type="button" className="small-button" onClick={onCopy}>
          <span>{own.text.words.copyLink}</span>
          <KeyHint shown="L" />
        </button>
      </section>
    </div>
  )
}
