import { shippedTemplates } from '../../../lib/shipped-templates.ts';
import { say } from '../../../lib/words.ts';
import type { Formats } from './use-templates.ts';

/** Texts that Doorway brings along, to make one's own; gone as soon as something else was typed. */
export function StartFrom({ formats }: { formats: Formats }) {
  const { format, isNew, edit } = formats;
  const shipped = shippedTemplates();
  const isUntouched = format.body === '' || shipped.some(({ body }) => body === format.body);
  if (!isNew || !isUntouched) return null;
  const isOurName = format.name === '' || shipped.some(({ name }) => name === format.name);
  return (
    <fieldset className="start-from">
      <legend className="small muted">{say('fmtStartFrom')}</legend>
      {shipped.map(({ id, name, body }) => (
        <button
          key={id}
          type="button"
          className="button chip"
          aria-pressed={body === format.body}
          onClick={() => edit({ body, ...(isOurName && { name }) })}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
