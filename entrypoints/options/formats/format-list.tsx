import { Glyph } from '../../../components/glyph.tsx';
import type { OwnFormat } from '../../../lib/room/settings.ts';
import { say } from '../../../lib/words.ts';
import type { Formats } from './use-formats.ts';

/** The person's texts to choose from, and a place for one more. */
export function FormatList({ all, formats }: { all: OwnFormat[]; formats: Formats }) {
  const { format, isNew } = formats;
  if (all.length === 0) return null;
  return (
    <ul className="room-list">
      {all.map((one) => (
        <li key={one.id}>
          <button
            type="button"
            className="button chip"
            aria-current={one.id === format.id ? 'true' : undefined}
            onClick={() => formats.choose(one.id)}
          >
            <bdi>{one.name}</bdi>
            {formats.isDirty(one) && <span className="badge">{say('optUnsaved')}</span>}
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          className="button chip"
          aria-current={isNew ? 'true' : undefined}
          onClick={formats.begin}
        >
          <Glyph name="plus" size={16} />
          {say('fmtAdd')}
        </button>
      </li>
    </ul>
  );
}
