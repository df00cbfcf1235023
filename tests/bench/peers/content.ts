// The same button as Doorway's, as it is usually built: by the library that most extensions for Gmail use.
import * as InboxSDK from '@inboxsdk/core';

const LINK = 'https://zoom.us/j/3849205716';

void InboxSDK.load(2, 'sdk_doorway_bench', { eventTracking: false }).then((sdk) =>
  sdk.Compose.registerComposeViewHandler((view) => {
    view.addButton({
      title: 'Insert my room link',
      onClick: ({ composeView }) => void composeView.insertLinkIntoBodyAtCursor(LINK, LINK),
    });
  }),
);
