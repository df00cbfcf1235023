// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { contentsOf, plainBlanks, shapeOf } from '../../../lib/insert/shape.ts';
import { editable } from './editable.ts';

const field = Object.assign(document.createElement('input'), { value: 'a\u00a0b' });

test('the contents of an editor are its value, or all of its markup', () => {
  expect(contentsOf(field)).toBe('a\u00a0b');
  expect(contentsOf(editable('<b class="c">a</b>&nbsp;b').editor)).toBe('<b class="c">a</b>&nbsp;b');
});

test('its shape is what a person sees: words, lines and formatting', () => {
  const shape = (html: string) => shapeOf(editable(html).editor);
  expect(shapeOf(field)).toBe('a\u00a0b');
  expect(shape('a<b>b</b><br>')).toBe('a<B >b</><BR ></>');
  expect(shape('<b style="color: red">b</b>')).toBe('<B color: red>b</>');
  expect(shape('<div class="here">a&nbsp;b\u200b<!-- c --></div>')).toBe(shape('<div>a b</div>'));
  expect(shape('<div>a</div><div>b</div>')).not.toBe(shape('<div>a<div>b</div></div>'));
});

test('blanks look alike, and marks without a width are nothing', () => {
  expect(plainBlanks('a\u00a0b\u200b\u2060\ufeffc\u00a0\nd')).toBe('a bc \nd');
});
