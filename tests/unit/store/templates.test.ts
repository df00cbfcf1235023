import { describe, expect, test } from 'vitest';
import { patchSettings } from '../../../lib/store/operations.ts';
import { emptyStore, type Stored } from '../../../lib/store/stored.ts';
import { removeTemplate, saveTemplate, wayBackToTemplate } from '../../../lib/store/templates.ts';

const template = (id: string, body = '{link}') => ({ id, name: `Template ${id}`, body });
const [a, b, c] = [template('a'), template('b'), template('c')];
const three = patchSettings(emptyStore(), { ownFormats: [a, b, c], format: 'label' });
const templates = ({ settings }: Stored) => settings.ownFormats;

describe('saving a template', () => {
  test('puts a new one at the end', () => {
    const more = template('d');
    expect(templates(saveTemplate(three, more))).toEqual([a, b, c, more]);
    expect(templates(saveTemplate(emptyStore(), more))).toEqual([more]);
  });

  test('changes one that is there, in its place', () => {
    const edited = template('b', 'Hi: {link}');
    expect(templates(saveTemplate(three, edited))).toEqual([a, edited, c]);
  });

  test('touches nothing else', () => {
    expect(saveTemplate(three, b)).toEqual(three);
  });
});

describe('deleting a template', () => {
  test('leaves the others and all other settings', () => {
    expect(removeTemplate(three, 'b')).toEqual(patchSettings(three, { ownFormats: [a, c] }));
  });

  test('that is not there changes nothing', () => {
    expect(removeTemplate(three, 'x')).toEqual(three);
    expect(wayBackToTemplate(three, 'x')).toBeNull();
    expect(wayBackToTemplate(emptyStore(), 'a')).toBeNull();
  });

  test.each([a, b, c])('can be undone: $id is in its place again', ({ id }) => {
    expect(wayBackToTemplate(three, id)?.(removeTemplate(three, id))).toEqual(three);
  });

  test('when it is undone leaves what was saved meanwhile', () => {
    const undo = wayBackToTemplate(three, 'a');
    const edited = template('c', 'Bye');
    const meanwhile = saveTemplate(saveTemplate(removeTemplate(three, 'a'), edited), template('d'));
    expect(undo && templates(undo(meanwhile))).toEqual([a, b, edited, template('d')]);
  });

  test('is undone once: a template that is back already, with other words too, stays as it is', () => {
    const undo = wayBackToTemplate(three, 'a');
    const back = saveTemplate(removeTemplate(three, 'a'), template('a', 'New words'));
    expect(undo?.(back)).toBe(back);
  });
});
