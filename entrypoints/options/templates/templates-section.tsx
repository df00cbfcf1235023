import { useStored } from '../../../components/store.tsx';
import { useDrafts } from '../../../components/use-drafts.ts';
import { changes } from '../../../lib/store/changes.ts';
import { defaultRoom } from '../../../lib/store/operations.ts';
import type { Template } from '../../../lib/store/settings.ts';
import { removeTemplate, saveTemplate, wayBackToTemplate } from '../../../lib/store/templates.ts';
import { say } from '../../../lib/words.ts';
import { DraftsHeader } from '../drafts-header.tsx';
import { TemplateForm } from './template-form.tsx';
import './templates.css';

/** Templates: in every menu beside Doorway's own formats. */
export function TemplatesSection() {
  const stored = useStored();
  const templates = useDrafts<Template, Template>({
    stored: stored.settings.ownFormats,
    first: null,
    empty: () => ({ id: crypto.randomUUID(), name: '', body: '' }),
    fresh: (template) => template,
    isChanged: (now, { name, body }) => now.name !== name || now.body !== body,
    rebase: (template, saved, now) => ({ ...template, ...changes(saved, now) }),
    save: (now, draft) => saveTemplate(now, { ...draft.now, name: draft.now.name.trim() }),
    remove: removeTemplate,
    wayBack: wayBackToTemplate,
  });
  return (
    <>
      <DraftsHeader
        drafts={templates}
        title={say('fmtTitle')}
        addLabel={say('fmtAdd')}
        keepLabel={say('fmtGoneKeep')}
      >
        <p className="muted">{say('fmtIntro')}</p>
      </DraftsHeader>
      <TemplateForm
        key={templates.open.id}
        templates={templates}
        room={defaultRoom(stored)}
        fixed={stored.managed.settings.includes('ownFormats')}
      />
    </>
  );
}
