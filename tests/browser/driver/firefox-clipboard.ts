import './firefox-window.ts';
import type { Bidi } from './bidi.ts';
import { clipboardFragment } from './clipboard-html.ts';
import type { Browser } from './types.ts';

/** The clipboard, read and written in Firefox's own window: no page needs a permission for it. */
export function firefoxClipboard(bidi: Bidi): Pick<Browser, 'readClipboard' | 'writeClipboard'> {
  return {
    async readClipboard() {
      const { text, html } = await bidi.privileged(readHere);
      return { text, html: clipboardFragment(html) };
    },
    writeClipboard: ({ text, html }) => bidi.privileged(writeHere, text, html ?? null),
  };
}

function readHere(): { text: string; html: string } {
  const read = (flavour: string): string => {
    const transferable = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
    transferable.init(null);
    transferable.addDataFlavor(flavour);
    Services.clipboard.getData(transferable, Services.clipboard.kGlobalClipboard);
    const data: { value?: { QueryInterface(type: unknown): { data: string } } } = {};
    try {
      transferable.getTransferData(flavour, data);
    } catch {
      // The clipboard holds nothing of this kind.
    }
    return data.value?.QueryInterface(Ci.nsISupportsString).data ?? '';
  };
  return { text: read('text/plain'), html: read('text/html') };
}

function writeHere(text: string, html: string | null): void {
  const transferable = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
  transferable.init(null);
  const add = (flavour: string, content: string) => {
    const data = Cc['@mozilla.org/supports-string;1'].createInstance(Ci.nsISupportsString);
    data.data = content;
    transferable.addDataFlavor(flavour);
    transferable.setTransferData(flavour, data);
  };
  add('text/plain', text);
  if (html !== null) add('text/html', html);
  Services.clipboard.setData(transferable, null, Services.clipboard.kGlobalClipboard);
}
