import { closeCompose, openCompose } from './lifecycle.js';
import { listBody, listRow } from './list.js';
import { composeById } from './model.js';

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Replaces `perFrame` rows of the list in each of `frames` frames; gives the milliseconds it took. */
export async function churnRows(frames, perFrame) {
  const body = listBody();
  const begin = performance.now();
  let next = 0;
  for (let at = 0; at < frames; at += 1) {
    for (let each = 0; each < perFrame; each += 1) {
      next += 1;
      body.rows[next % body.rows.length].replaceWith(listRow(next));
    }
    await frame();
  }
  return performance.now() - begin;
}

/** Opens and closes a compose `count` times, each open for `framesOpen` frames; gives the milliseconds. */
export async function openClose(count, kind = 'new', framesOpen = 2) {
  const begin = performance.now();
  for (let at = 0; at < count; at += 1) {
    const compose = composeById(openCompose(kind));
    for (let waited = 0; waited < framesOpen; waited += 1) await frame();
    closeCompose(compose);
    await frame();
  }
  return performance.now() - begin;
}
