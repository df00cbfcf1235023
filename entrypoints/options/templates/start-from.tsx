import { shippedTemplates } from '../../../lib/shipped-templates.ts';
import type { Template } from '../../../lib/store/settings.ts';
import { say } from '../../../lib/words.ts';

interface StartFromProps {
  template: Template;
  isNew: boolean;
  edit: (patch: Partial<Template>) => void;
}

/** Templates that Doorway brings along, to make one's own; gone as soon as something else was typed. */
export function StartFrom({ template, isNew, edit }: StartFromProps) {
  const shipped = shippedTemplates();
  const isUntouched = template.body === '' || shipped.some(({ body }) => body === template.body);
  if (!isNew || !isUntouched) return null;
  const isOurName = template.name === '' || shipped.some(({ name }) => name === template.name);
  return (
    <fieldset className="start-from">
      <legend className="small muted">{say('fmtStartFrom')}</legend>
      {shipped.map(({ id, name, body }) => (
        <button
          key={id}
          type="button"
          className="button chip"
          aria-pressed={body === template.body}
          onClick={() => edit({ body, ...(isOurName && { name }) })}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
