import { namesRoom } from '../number-words.ts';
import { LINK_MARK } from './links.ts';

const LINK = new RegExp(LINK_MARK);
/** Other things that have an ID. */
const OTHER_ID =
  /(?:student|pupil|employee|staff|faculty|member|patient|client|customer|kunden|mitarbeiter|matrikel|steuer|tax|vat|order|bestellung|commande|pedido|ordine|bestelling|заказ|ticket|case|invoice|rechnung|facture|factura|fattura|fatura|faktura|booking|buchung|reference|ref|referenz|référence|referencia|referência|riferimento|user|benutzer|login|account|konto|apple|google|caller|device|host|participant|attendee|skype|teams|webex|wechat|(?<!on)line|discord|teamviewer|anydesk|orcid|national|passport|voter|visa|(?<!\p{L})(?:ssn|ein|tin|npi|mrn|crn|abn|bsn|nip|pesel|regon|nif|nie|dni|cif|cpf|cnpj|rut|siren|siret|инн|снилс|огрн|qq群?))[ '_-]*$/u;
/** Other things that have a password. */
const OTHER_SECRET =
  /(?:wi-?fi|wlan|wireless|network|netzwerk|eduroam|guest|gast|moodle|canvas|blackboard|ilias|pdf|file|files|folder|slides?|document|download|dropbox|drive|zip|archive?|recording|aufzeichnung|web ?site|site|web|login|portal|account|admin|computer|laptop|e-?mail|database|survey|quiz|exam|door|gate|building|router|vpn|github|overleaf|miro|sharepoint|nextcloud|vimeo|video|youtube|server|host|old|encrypted|pstn|h323|phone|dial-in)[ '’s_-]*$/u;
/** Sites and machines that Zoom's name may stand before without the password being theirs. */
const ALSO_ZOOMS = /(?:web|video|site|guest|gast|h323|phone|host)[ '’s_-]*$/u;
const LONGEST_HEADING = 60;
/** A network, or a site whose password people give: anywhere in a short line. */
const NETWORK_OR_SITE =
  /(?<!\p{L})(?:wi-?fi|wlan|w-lan|ssid|eduroam|network|netzwerk|netwerk|nätverk|réseau|вайфай|вай-фай|moodle|canvas|blackboard|ilias|stud\.?ip|olat|dropbox|nextcloud|sharepoint|vimeo|panopto|slido|kahoot|padlet)(?!\p{L})|无线|無線|와이파이/iu;
/** An account, by the words before the colon or those of a whole short line. */
const ACCOUNT =
  /(?<!\p{L})(?:user ?names?|user|log-?in|e-?mail(?:[ -]address|-adresse)?|courriel|correo|почта|benutzer(?:name)?|anmeldename|utilisateur|identifiant|usuario|usuário|utilizador|utente|gebruikersnaam|användarnamn|brugernavn|brukernavn|käyttäjätunnus|użytkownik|uživatel\p{L}*|kullanıcı(?: adı)?|логин|пользователь)(?!\p{L})|ユーザー名|メールアドレス|邮箱|郵箱|이메일|用户名|使用者名稱|사용자/iu;

/** Whether words end with the name of something else that has an ID: "student". `words`: folded. */
export function endWithOtherId(words: string): boolean {
  return OTHER_ID.test(words);
}

/** Whether words end with the name of something else that has a password: "wifi". `words`: folded. */
export function endWithOtherSecret(words: string): boolean {
  return OTHER_SECRET.test(words);
}

/** Whether the words before a label make the password another thing's: "wifi", but not "zoom web". `words`: folded. */
export function qualifyOtherSecret(words: string): boolean {
  return OTHER_SECRET.test(words) && !(namesRoom(words) && ALSO_ZOOMS.test(words));
}

/** Whether words name the ID of something else: "Student ID". */
export function isOtherId(words: string): boolean {
  return endWithOtherId(words.toLowerCase().replace(/[ _-]?(?:id|nr|no|number|nummer)?[ .#:：]*$/u, ''));
}

/** Whether a line is the name of a network or of an account, whose password may stand below: "Wi-Fi: Guest", "Username: robin". */
export function namesOtherSecret(line: string): boolean {
  const isRoom = LINK.test(line) || /zoom/i.test(line) || /\d{3}[ -]?\d{3}[ -]?\d{3}/.test(line);
  if (line.length > LONGEST_HEADING || isRoom) return false;
  return NETWORK_OR_SITE.test(line) || ACCOUNT.test(line.replace(/[:：].*/s, ''));
}

/** Whether an unlabelled line names the password of something else: "Wifi code: …". */
export function isOtherSecret(line: string): boolean {
  const label = /^[^:：]{0,40}(?=[:：])/.exec(line.toLowerCase())?.[0] ?? '';
  return [...label.matchAll(/\p{L}(?=[ ‑-]|$)/gu)].some(({ index }) =>
    endWithOtherSecret(label.slice(0, index + 1)),
  );
}
