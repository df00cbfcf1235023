/** Styles of everything that Doorway shows on a host page. Pixels, not `rem`: the page owns the root size. */
export const STYLE = `
:host { all: initial; display: inline-block; vertical-align: middle; color: inherit; font: inherit;
  color-scheme: light; --ink: #23325c; --light: #f2a541; --paper: #fbfaf8; --text: #202124; --line: #dadce0;
  --soft: rgb(60 64 67 / .08); --warn: #8a5300; --bad: #a3261b; --good: #1c6b38; }
:host([data-dark]) { color-scheme: dark; --ink: #b9c6f5; --paper: #1d2340; --text: #eceaf2; --line: #444b6e;
  --soft: rgb(232 234 237 / .12); --warn: #f6c177; --bad: #f2a29b; --good: #93d5a6; }
:host([hidden]) { display: none; }
* { box-sizing: border-box; }
button { font: inherit; color: inherit; background: none; border: 0; margin: 0; padding: 0; cursor: pointer; }
button:focus-visible, [role=menuitem]:focus-visible { outline: 2px solid currentColor; outline-offset: -2px; }
.bar { display: inline-flex; align-items: center; white-space: nowrap; }
.icon .bar { height: 20px; color: #444746; margin-inline: 2px; }
:host([data-dark]) .icon .bar { color: #e3e3e3; }
.icon button { height: 36px; margin-block: -8px; display: inline-grid; place-items: center; border-radius: 18px; }
.icon [data-doorway=insert] { width: 36px; }
.icon [data-doorway=more] { width: 18px; border-radius: 9px; }
.text .bar { gap: 4px; font: inherit; }
.text button { min-height: 32px; border-radius: 8px; display: inline-flex; align-items: center; gap: 8px; }
.text [data-doorway=insert] { padding-inline: 10px; }
.text [data-doorway=more] { padding-inline: 6px; }
.float { padding: 2px; border: 1px solid var(--line); border-radius: 20px; background: var(--paper); }
button:hover, [role=menuitem]:hover { background: var(--soft); }
[aria-busy=true] { opacity: .55; }
svg { display: block; }
[popover] { position: fixed; inset: auto; margin: 0; border: 1px solid var(--line); background: var(--paper);
  color: var(--text); font: 13px/1.45 system-ui, sans-serif; border-radius: 12px;
  box-shadow: 0 2px 6px rgb(0 0 0 / .12), 0 8px 24px rgb(0 0 0 / .14); text-align: start; white-space: normal; }
[data-doorway=tip] { padding: 4px 8px; border-radius: 6px; font-size: 12px; background: var(--text);
  color: var(--paper); border: 0; pointer-events: none; box-shadow: none; }
[data-doorway=note] { width: max-content; max-width: min(360px, calc(100vw - 24px)); padding: 10px 8px 10px 14px; }
[data-doorway=note]:dir(rtl) { padding: 10px 14px 10px 8px; }
.row { display: flex; gap: 8px; align-items: start; }
.sign { flex: none; font-weight: 700; width: 16px; text-align: center; }
.good .sign { color: var(--good); } .warning .sign { color: var(--warn); } .error .sign { color: var(--bad); }
.words { flex: 1; min-width: 0; overflow-wrap: anywhere; }
.close { flex: none; width: 24px; height: 24px; border-radius: 12px; line-height: 1; margin-block-start: -2px; }
.acts { display: flex; flex-wrap: wrap; gap: 4px; margin-block-start: 4px; padding-inline-start: 16px; }
.acts button { padding: 4px 8px; border-radius: 6px; font-weight: 600; color: var(--ink); }
textarea { display: block; width: 100%; min-width: 240px; margin-block-start: 8px; font: 12px/1.4 ui-monospace, monospace;
  color: inherit; background: transparent; border: 1px solid var(--line); border-radius: 6px; padding: 6px; resize: none; }
[data-doorway=menu] { width: 320px; max-width: calc(100vw - 16px); max-height: calc(100vh - 16px); overflow: auto; padding: 6px; }
[role=menuitem] { display: block; padding: 6px 10px; border-radius: 8px; cursor: pointer; }
[role=menuitem] small { display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; opacity: .75; font-size: 12px; }
[role=menuitem][data-preselected] > span { font-weight: 600; }
[role=separator] { height: 1px; background: var(--line); margin: 6px 4px; }
.head { padding: 4px 10px 2px; font-size: 11px; letter-spacing: .02em; opacity: .75; }
@media (forced-colors: active) { [popover], .float { border: 1px solid CanvasText; } button:focus-visible { outline-color: Highlight; } }
@media (prefers-reduced-motion: no-preference) { button { transition: background-color 120ms; } }
`;
