import jQuery from 'jquery';

// Trumbowyg looks for it in the page as soon as it is read.
Object.assign(window, { jQuery, $: jQuery });

export { jQuery };
