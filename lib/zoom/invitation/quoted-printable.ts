const ENCODED_LINK = /\?pwd=3D[A-Za-z0-9=\n]{1,40}/;
/** `=3D` before a token that is whole without it (its length and ending counted over public links). */
const ENCODED_TOKEN = /\?pwd=3D(?:[A-Za-z0-9]{30}\.1|[A-Za-z0-9]{29}[Tz]09)(?![\w-])/;
/** `=3D` behind the name of a parameter in an address, and a soft line break somewhere. */
const ENCODED_PARAMETER = /[?&][A-Za-z_]{1,20}=3D/;
const SOFT_BREAK = /[^\s=]=\n\S/;
const BYTES = /(?:=[0-9A-F]{2})+/g;

/** `true` for text from the source of a mail (RFC 2045): soft line breaks or bytes as `=C3=BC`, and `=3D`. */
export function looksQuotedPrintable(text: string): boolean {
  if (
    ENCODED_TOKEN.test(text) ||
    (SOFT_BREAK.test(text) && ENCODED_PARAMETER.test(text.replaceAll('=\n', '')))
  )
    return true;
  return ENCODED_LINK.test(text) && (/=\n/.test(text) || /=(?:20|[C-F][0-9A-F]=[89AB][0-9A-F])/.test(text));
}

/** The text with its soft line breaks joined and its bytes read as UTF-8; what is no UTF-8 stays as it is. */
export function decodeQuotedPrintable(text: string): string {
  return text.replace(/=\n/g, '').replace(BYTES, (bytes) => {
    try {
      return decodeURIComponent(bytes.replaceAll('=', '%'));
    } catch {
      // Bytes that are no UTF-8: an older character set, of which nothing can be told.
      return bytes;
    }
  });
}
