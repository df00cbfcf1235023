import type { ReactNode } from 'react';
import { ROOM_AT_ZOOM } from '../../../components/room-at-zoom.ts';
import { say } from '../../../lib/words.ts';
import { FIND_APP, FIND_WEB, Steps } from '../help/steps.tsx';

interface FirstCardProps {
  paste: ReactNode;
  /** The fields, for whoever types the room in. */
  children: ReactNode;
}

/** The way to the room at Zoom, and what to do there. */
export function WayToZoom() {
  return (
    <div className="get-it">
      <a className="button" href={ROOM_AT_ZOOM} target="_blank" rel="noreferrer">
        {say('optOpenZoom')}
      </a>
      <p className="muted small">{say('optOpenZoomHint')}</p>
    </div>
  );
}

/** The first minute: the way to the room at Zoom, and the field for what is found there. Nothing else is asked. */
export function FirstCard({ paste, children }: FirstCardProps) {
  return (
    <>
      <div className="paste" data-first>
        <WayToZoom />
        {paste}
        <details className="find">
          <summary>{say('helpFindTitle')}</summary>
          <h2>{say('helpFindApp')}</h2>
          <Steps words={FIND_APP} />
          <h2>{say('helpFindWeb')}</h2>
          <Steps words={FIND_WEB} />
          <p className="small">
            <a href="#help">{say('helpNoRoom')}</a>
          </p>
        </details>
      </div>
      <details className="by-hand">
        <summary>{say('optTypeIn')}</summary>
        {children}
      </details>
    </>
  );
}
