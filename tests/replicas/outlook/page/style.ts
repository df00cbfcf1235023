/** No likeness of the page: only so much that places and sizes are as they are there. */
export const STYLE = `
body { margin: 0; font: 14px sans-serif; color: #242424; background: #fff; }
.dark, .dark body { color: #fff; background: #1f1f1f; }
.dark a { color: #9cf; }
.compose, .callout, .ms-Modal-scrollableContent { border: 1px solid #999; padding: 8px; margin: 8px; }
.actions, .toolbar { display: flex; gap: 6px; align-items: center; min-height: 36px; }
.people { min-height: 22px; border-bottom: 1px solid #ccc; margin: 4px 0; }
.read { padding: 8px; }
input { width: 60%; height: 24px; }
.grid { min-height: 600px; outline: none; }
.shell { position: fixed; inset: 40px 20px 20px; background: #fff; overflow: auto; z-index: 1000; }
.dark .shell { background: #292929; }
.shell > div { max-width: 100%; box-sizing: border-box; }
.location { position: relative; }
.list { position: absolute; top: 28px; left: 0; background: #eee; color: #222; z-index: 2; padding: 6px; }
.replica-bar { padding: 4px; }
`;
