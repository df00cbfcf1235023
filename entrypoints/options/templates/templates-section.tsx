import { useState } from 'react';
import type { Store } from '../../../components/use-store.ts';
import { defaultRoom } from '../../../lib/store/operations.ts';
import type { Stored } from '../../../lib/store/stored.ts';
import { say } from '../../../lib/words.ts';
import { ChipList } from '../chip-list.tsx';
import { GoneNote } from '../gone-note.tsx';
import { RemovedNote } from '../removed-note.tsx';
import { TemplateForm } from './template-form.tsx';
import { useTemplates } from './use-templates.ts';
import './templates.css';

/** Texts that the person writes for their room; they stand in every menu beside Doorway's own formats. */
export function TemplatesSection({ stored, change }: { stored: Stored; change: Store['change'] }) {
  const formats = useTemplates(stored, change);
  const { format, gone, isDirty, removed } = formats;
  const [landed, setLanded] = useState<{ id: string } | null>(null);
  const all = [...stored.settings.ownFormats, ...gone];

  function land(id: string) {
    formats.choose(id);
    setLanded({ id });
  }

  return (
    <>
      <header className="rooms-header">
        <h1>{say('fmtTitle')}</h1>
        <p className="muted">{say('fmtIntro')}</p>
        {all.length > 0 && (
          <ChipList
            chips={all.map((one) => ({ ...one, marks: isDirty(one) ? ['optUnsaved'] : [] }))}
            current={all.some(({ id }) => id === format.id) ? format.id : null}
            landed={landed}
            addLabel={say('fmtAdd')}
            onChoose={formats.choose}
            onAdd={formats.begin}
          />
        )}
      </header>
      <RemovedNote
        removed={removed ? [removed.format] : []}
        problem={formats.problem}
        onUndo={async (id) => (await formats.undo()) && land(id)}
      />
      <GoneNote
        gone={gone}
        keepLabel={say('fmtGoneKeep')}
        onKeep={async (id) => (await formats.save(id)) && land(id)}
        onDiscard={(id) => {
          formats.forget(id);
          land(id === format.id ? (stored.settings.ownFormats[0]?.id ?? '') : format.id);
        }}
      />
      <TemplateForm
        key={format.id}
        formats={formats}
        room={defaultRoom(stored)}
        fixed={stored.managed.settings.includes('ownFormats')}
      />
    </>
  );
}
