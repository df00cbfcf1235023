import { useMemo, useRef, useState } from 'react';
import { say } from '../lib/words.ts';
import { Dialog } from './dialog.tsx';
import { fileName } from './file-name.ts';
import { Glyph } from './glyph.tsx';
import { type QrCode, qrCode, qrPngFile, qrSvgFile } from './qr-code.ts';
import { saveFile } from './save-file.ts';
import './field.css';
import './qr-dialog.css';
import { logged } from '../lib/log.ts';

interface QrDialogProps {
  /** The link that the code holds. */
  link: string;
  /** What a saved picture is called. */
  name: string;
  onClose: () => void;
}

/** A code to hold a phone against, to save as a picture. */
export function QrDialog({ link, name, onClose }: QrDialogProps) {
  const code = useMemo(() => qrCode(link), [link]);
  const [failed, setFailed] = useState(false);
  const end = useRef<HTMLButtonElement>(null);
  const saveSvg = () => saveFile(qrSvgFile(code), fileName(name, 'svg'));
  async function savePng() {
    const file = await qrPngFile(code).catch(logged('drawing', null));
    setFailed(file === null);
    if (file) saveFile(file, fileName(name, 'png'));
  }

  return (
    <Dialog heading={say('qrTitle')} className="qr" onClose={onClose} first={end}>
      {(close) => (
        <>
          <QrPicture code={code} />
          <p className="muted small">{say('qrHint')}</p>
          <p className="error small" role="alert">
            {failed && (
              <>
                <Glyph name="stop" size={16} />
                {say('qrPngFailed')}
              </>
            )}
          </p>
          <div className="dialog-actions">
            <button type="button" className="button" onClick={savePng}>
              {say('qrSavePng')}
            </button>
            <button type="button" className="button" onClick={saveSvg}>
              {say('qrSaveSvg')}
            </button>
            <button type="button" className="button quiet" ref={end} onClick={close}>
              {say('close')}
            </button>
          </div>
        </>
      )}
    </Dialog>
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
