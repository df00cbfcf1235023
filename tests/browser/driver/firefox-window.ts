// Functions of the drivers that run in Firefox's own window see these names. They have no types here.
// biome-ignore-all lint/suspicious/noExplicitAny: the inside of Firefox has no types

declare global {
  var Services: any;
  var Cc: any;
  var Ci: any;
  var Cr: any;
  var Cu: any;
  var ChromeUtils: any;
  var WebExtensionPolicy: any;
  var CustomizableUI: any;
  var gBrowser: any;
  var gURLBar: any;
  function dump(text: string): void;
}

export {};
