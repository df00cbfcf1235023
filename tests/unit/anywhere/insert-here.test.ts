// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { InsertHere } from '../../../lib/messages.ts';
import type { NoteContent } from '../../../lib/page/ui/note.ts';

const mocked = vi.hoisted(() => ({
  insert: vi.fn(),
  notes: [] as NoteContent[],
  origin: '',
  isThrownOut: false,
}));
vi.mock('../../../lib/timings.ts', async (load) =>
  (await import('../scaled-timings.ts')).scaled(await load(), 0.1),
);
vi.mock('../../../lib/words.ts', () => ({ say: (key: string) => key }));
vi.mock('../../../lib/page/ui/style.css?inline', () => ({ default: '' }));
vi.mock('../../../lib/insert/find-editor.ts', () => ({
  findEditor: () => document.querySelector('textarea') ?? 'no-field',
}));
vi.mock('../../../lib/insert/seen.ts', () => ({ isSeen: (editor: HTMLElement) => !editor.hidden }));
vi.mock('../../../lib/insert/edit.ts', () => ({ insert: mocked.insert }));
vi.mock('../../../lib/page/page-note.ts', () => ({
  pageNote: () => ({
    show: (content: NoteContent) => mocked.notes.push(content),
    close: () => {},
    isThrownOut: mocked.isThrownOut,
  }),
}));
const { insertHere, sayHere } = await import('../../../lib/hosts/anywhere/insert-here.ts');

const snippet = { text: 'link', html: 'link', shown: 'link', links: ['link'] };
const command: InsertHere = {
  type: 'insert-here',
  word: 'w',
  isElsewhere: false,
  roomId: 'work',
  roomName: null,
  isInvitation: false,
  snippet,
};
const line = { ask: async () => null as never, onStateChanged: () => {} };
const last = () => mocked.notes.at(-1);

beforeEach(() => {
  mocked.notes.length = 0;
  mocked.insert.mockReset();
  document.body.replaceChildren(document.createElement('textarea'));
  Object.assign(HTMLElement.prototype, { showPopover() {} });
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
});

describe('inserting where the focus is', () => {
  test('says nothing but the truth of a success', async () => {
    mocked.insert.mockResolvedValue({ ok: true, insertion: { isOpen: () => true } });
    expect(await insertHere(document, command, line)).toBe(true);
    expect(last()).toMatchObject({ kind: 'good', text: 'noteInserted' });
  });

  test('inserts once for a key that is held down', async () => {
    mocked.insert.mockResolvedValue({ ok: true, insertion: { isOpen: () => true } });
    await Promise.all([1, 2, 3].map(() => insertHere(document, command, line)));
    expect(mocked.insert).toHaveBeenCalledOnce();
    await insertHere(document, command, line);
    expect(mocked.insert).toHaveBeenCalledTimes(2);
  });

  test('writes nothing while the window has no focus, as with the cursor in the address bar', async () => {
    vi.mocked(document.hasFocus).mockReturnValue(false);
    await insertHere(document, command, line);
    expect(mocked.insert).not.toHaveBeenCalled();
    expect(last()?.text).toBe('anyNoField');
  });

  test('writes nothing into another page than the one that was meant', async () => {
    await insertHere(document, { ...command, isElsewhere: true }, line);
    expect(mocked.insert).not.toHaveBeenCalled();
    expect(last()).toMatchObject({ text: 'anyElsewhere', actions: [{ label: 'noteCopy' }] });
  });

  test('writes nothing into another field than the one in which the person asked, while that is there', async () => {
    mocked.insert.mockResolvedValue({ ok: true, insertion: { isOpen: () => true } });
    const meant = document.createElement('textarea');
    document.body.append(meant);
    await insertHere(document, command, line, meant);
    expect(mocked.insert).not.toHaveBeenCalled();
    expect(last()).toMatchObject({ text: 'noteUnfocused', actions: [{ label: 'noteCopy' }] });
    // A page that has put another field in its place.
    for (const isGone of [() => Object.assign(meant, { hidden: true }), () => meant.remove()]) {
      mocked.insert.mockClear();
      isGone();
      await insertHere(document, command, line, meant);
      expect(mocked.insert).toHaveBeenCalledOnce();
    }
  });

  test.each(['https://mail.google.com', 'https://calendar.google.com'])(
    'writes nothing at %s, where a room goes only where the button puts it',
    async (origin) => {
      const view = document.defaultView as Window;
      const before = view.origin;
      Object.defineProperty(view, 'origin', { value: origin, configurable: true });
      await insertHere(document, command, line);
      Object.defineProperty(view, 'origin', { value: before, configurable: true });
      expect(mocked.insert).not.toHaveBeenCalled();
      expect(last()?.text).toBe('anyByButton');
    },
  );

  test('tells an error with a copy, and works the next time', async () => {
    mocked.insert.mockRejectedValueOnce(new Error('the page’s own'));
    expect(await insertHere(document, command, line)).toBe(true);
    expect(last()).toMatchObject({ kind: 'error', text: 'noteRefused', actions: [{ label: 'noteCopy' }] });
    mocked.insert.mockResolvedValue({ ok: true, insertion: { isOpen: () => true } });
    await insertHere(document, command, line);
    expect(last()?.text).toBe('noteInserted');
  });

  test('while another field is written in waits for its turn', async () => {
    const [first, second] = [document.createElement('textarea'), document.createElement('textarea')];
    const ends: (() => void)[] = [];
    mocked.insert.mockImplementation(async () => {
      await new Promise<void>((end) => ends.push(end));
      return { ok: true, insertion: { isOpen: () => true } };
    });
    document.body.replaceChildren(first);
    const both = [insertHere(document, command, line)];
    await expect.poll(() => ends).toHaveLength(1);
    document.body.replaceChildren(second);
    both.push(insertHere(document, command, line));
    // The same key, held down.
    both.push(insertHere(document, command, line));
    ends[0]?.();
    await expect.poll(() => ends).toHaveLength(2);
    ends[1]?.();
    await Promise.all(both);
    expect(mocked.insert.mock.calls.map(([{ editor }]) => editor)).toEqual([first, second]);
  });

  test('waits for no advice about the one before', async () => {
    mocked.insert.mockResolvedValue({ ok: true, insertion: { isOpen: () => true } });
    const asking = { ...line, ask: () => new Promise<never>(() => {}) };
    const both = [insertHere(document, command, asking)];
    await expect.poll(() => mocked.insert).toHaveBeenCalledOnce();
    await new Promise((done) => setTimeout(done));
    both.push(insertHere(document, command, asking));
    await expect.poll(() => mocked.insert).toHaveBeenCalledTimes(2);
    // Their notes must not come during the next test.
    await Promise.all(both);
  });

  test.each([
    [{ isLeft: true }, 'noteLeft'],
    [{}, 'noteRefused'],
  ])('tells what the page takes back after a while: %j', async (more, text) => {
    const later = Promise.resolve({ ok: false, reason: 'refused', ...more });
    mocked.insert.mockResolvedValue({ ok: true, insertion: { isOpen: () => true, later } });
    await insertHere(document, command, line);
    await expect.poll(() => last()?.text).toBe(text);
  });

  test('leaves the telling to somebody else where the page throws out the note that tells a refusal', async () => {
    for (const isThrownOut of [false, true]) {
      mocked.isThrownOut = isThrownOut;
      expect(await insertHere(document, { ...command, isElsewhere: true }, line)).toBe(!isThrownOut);
      expect(await sayHere(document, 'no-room', line)).toBe(!isThrownOut);
      mocked.insert.mockResolvedValue({ ok: true, insertion: { isOpen: () => true } });
      // What was inserted can be seen.
      expect(await insertHere(document, command, line)).toBe(true);
    }
    mocked.isThrownOut = false;
  });

  test('leaves the telling to somebody else where a document can show no note', async () => {
    const picture = document.implementation.createDocument('http://www.w3.org/2000/svg', 'svg');
    expect(await insertHere(picture, command, line)).toBe(false);
  });

  test('says nothing where the person has undone it themselves', async () => {
    mocked.insert.mockResolvedValue({ ok: false, reason: 'theirs' });
    await insertHere(document, command, line);
    expect(last()).toBeUndefined();
  });
});
