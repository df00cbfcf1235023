import { useId } from 'react';
import type { SignatureDesign } from '../../../lib/snippets/signature/signature.ts';
import { say, type WordKey } from '../../../lib/words.ts';

const DESIGNS: { id: SignatureDesign; word: WordKey; hint: WordKey }[] = [
  { id: 'line', word: 'sigDesignLine', hint: 'sigDesignLineHint' },
  { id: 'label', word: 'sigDesignLabel', hint: 'sigDesignLabelHint' },
  { id: 'card', word: 'sigDesignCard', hint: 'sigDesignCardHint' },
];

interface DesignChoiceProps {
  value: SignatureDesign;
  onChoose: (design: SignatureDesign) => void;
}

/** A few designs to choose from; the preview shows each with the person's own words. */
export function DesignChoice({ value, onChoose }: DesignChoiceProps) {
  const group = useId();
  return (
    <fieldset className="group">
      <legend>{say('sigDesign')}</legend>
      {DESIGNS.map(({ id, word, hint }) => (
        <label className="option" key={id}>
          <input type="radio" name={group} checked={id === value} onChange={() => onChoose(id)} />
          <span>
            {say(word)} <small className="muted">{say(hint)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
