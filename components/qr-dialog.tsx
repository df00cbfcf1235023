import { useEffect, useId, useMemo, useRef } from 'react';
import { say } from '../lib/words.ts';
import { type QrCode, qrCode, qrPngFile, qrSvgFile } from './qr-code.ts';
import { saveFile } from './save-file.ts';
import './qr-dialog.css';

interface QrDialogProps {
  /** The link that the code holds. */
  link: string;
  /** File name without ending. */
  name: string;
  onClose: () => void;
}

/** A code to hold a phone against, to save as a picture. */
export function QrDialog({ link, name, onClose }: QrDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const code = useMemo(() => qrCode(link), [link]);
  useEffect(() => dialog.current?.showModal(), []);

  const savePng = async () => saveFile(await qrPngFile(code), `${name}.png`);
  return (
    <dialog className="qr" ref={dialog} onClose={onClose} aria-labelledby={heading}>
      <h2 id={heading}>{say('qrTitle')}</h2>
      <QrPicture code={code} />
      <p className="muted small">{say('qrHint')}</p>
      <div className="qr-actions">
        <button type="button" className="button" onClick={savePng}>
          {say('qrSavePng')}
        </button>
        <button type="button" className="button" onClick={() => saveFile(qrSvgFile(code), `${name}.svg`)}>
          {say('qrSaveSvg')}
        </button>
        <button type="button" className="button quiet" onClick={() => dialog.current?.close()}>
          {say('close')}
        </button>
      </div>
    </dialog>
  );
}

/** Always dark on white, also in dark mode: many readers refuse an inverted code. */
function QrPicture({ code }: { code: QrCode }) {
  return (
    <svg
      viewBox={`0 0 ${code.size} ${code.size}`}
      role="img"
      aria-label={say('qrPicture')}
      shapeRendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${code.size}v${code.size}H0z`} />
      <path fill="#000" d={code.path} />
    </svg>
  );
}
