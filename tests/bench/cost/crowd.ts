import type { Bench } from './launch.ts';
import { type Figures, frames } from './scenarios.ts';
import { traced } from './trace.ts';

/** So many elements that can be written in come at once. */
const COUNT = 2_000;

export type Host = 'gmail' | 'calendar' | 'outlook';

const ADDRESS: Record<Host, string> = {
  gmail: 'https://mail.google.com/mail/u/0/?rows=50',
  calendar: 'https://calendar.google.com/calendar/u/0/r',
  outlook: 'https://outlook.office.com/mail/inbox?',
};

/** One thing to write in as the host's scripts make it, with all by which Doorway knows it for one. */
const PLACE: Record<Host, string> = {
  gmail: `<div data-compose-id="1"><input name="subjectbox"><div contenteditable="true" g_editable="true"></div>
    <div role="button" class="aoO" tabindex="1">Send</div></div>`,
  calendar: `<div role="dialog"><input id="xTiIn"><div id="tabEventDetails"><div id="xLocIn"><input role="combobox"></div>
    <div id="xDescIn"><div contenteditable="true"></div></div><div id="xNtList"><button>+</button></div></div></div>`,
  outlook: `<div id="docking_InitVisiblePart_1"><input type="text" id="MSG_1_SUBJECT">
    <div contenteditable="true" aria-multiline="true" role="textbox"></div><button name="Send">Send</button></div>`,
};
const EDITOR = '<div contenteditable="true">a</div>';

/** How they come: each is a way by which a page fills itself. */
const WAYS = {
  'in one insertion': [EDITOR, 'whole'],
  'one by one in one turn': [EDITOR, 'each'],
  'one a turn': [EDITOR, 'turns'],
  'as places, in one insertion': ['place', 'whole'],
  'as places, one by one': ['place', 'each'],
} as const;

/** The longest turn of Doorway's script, and all of them, while so many come into a page, and leave it again. */
export async function measureCrowd(bench: Bench, host: Host): Promise<Figures> {
  const figures: Figures = {};
  for (const [name, [kind, way]] of Object.entries(WAYS)) {
    const { page } = bench;
    await page.goto(ADDRESS[host]);
    await frames(bench, 30);
    const markup = kind === 'place' ? PLACE[host] : kind;
    const measure = async (what: string, act: () => Promise<unknown>) => {
      const { script, longest, layoutInLongest } = await traced(bench, async () => {
        await act();
        await quiet(bench);
      });
      figures[`${host}, ${COUNT} ${name}${what}: longest`] = longest;
      figures[`${host}, ${COUNT} ${name}${what}: layout`] = layoutInLongest;
      figures[`${host}, ${COUNT} ${name}${what}: in all`] = script;
    };
    await measure('', () => come(bench, markup, way));
    if (way === 'turns') continue;
    await measure(', a press elsewhere', () => page.mouse.click(3, 3));
    await measure(', gone', () => page.evaluate(() => document.querySelector('#crowd')?.remove()));
  }
  return figures;
}

function come({ page }: Bench, markup: string, way: 'whole' | 'each' | 'turns'): Promise<unknown> {
  return page.evaluate(
    async ([markup, way, count]) => {
      const { trustedTypes } = globalThis as never as {
        trustedTypes: { createPolicy(name: string, rules: object): { createHTML(text: string): string } };
      };
      const policy = trustedTypes.createPolicy(`crowd`, { createHTML: (text: string) => text });
      const parsed = new DOMParser().parseFromString(policy.createHTML(markup), 'text/html');
      const one = parsed.body.firstElementChild as Element;
      const box = document.createElement('div');
      box.id = 'crowd';
      box.style.cssText = 'position:fixed;inset:0 auto auto 0;width:300px;height:200px;overflow:auto';
      const add = () => box.append(one.cloneNode(true));
      if (way !== 'whole') document.body.append(box);
      for (let at = 0; at < count; at++) {
        add();
        if (way === 'turns') await new Promise((done) => setTimeout(done));
      }
      if (way === 'whole') document.body.append(box);
    },
    [markup, way, COUNT] as const,
  );
}

/** Long enough for all that is done later. */
async function quiet(bench: Bench): Promise<void> {
  await frames(bench, 60);
}
