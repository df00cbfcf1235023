import { Glyph } from '../../components/glyph.tsx';
import { useStore } from '../../components/store.tsx';
import { say } from '../../lib/words.ts';
import { QuarantineList } from './settings/quarantine-list.tsx';

/** What the person must know of their data before anything else; usually nothing. */
export function StoreNotices() {
  const { stored, problem } = useStore();
  if (!stored)
    return problem ? (
      <p className="notice" data-tone="bad" role="alert">
        <Glyph name="stop" />
        <span>{say('storeUnreadable')}</span>
      </p>
    ) : null;
  return (
    <>
      {stored.readOnly && (
        <p className="notice" data-tone="warn" role="alert">
          <Glyph name="alert" />
          <span>{say(stored.readOnly === 'newer' ? 'storeNewer' : 'storeMigration')}</span>
        </p>
      )}
      <QuarantineList entries={stored.setAside} />
    </>
  );
}
