// Editors whose packages bring no types.
declare module 'quill1' {
  export { default } from 'quill';
}
declare module 'jquery' {
  const jQuery: (element: HTMLElement) => object;
  export default jQuery;
}
declare module 'trumbowyg/dist/trumbowyg.min.js';
declare module 'sceditor/minified/sceditor.min.js';
