import type { Labels } from './labels.ts';

/**
 * Likely words that no invitation at hand shows. They only help where nothing seen contradicts them; drop or move
 * them when a real invitation turns up.
 */
export const UNSEEN_LABELS: Record<string, Labels> = {
  en: {
    join: [
      'join zoomgov meeting',
      'please click the link below to join the webinar',
      'please click this url to join',
    ],
    passcode: ['pw', 'pwd', 'pass code', 'access code'],
    phonePasscode: [
      'numeric passcode',
      'numeric password',
      'phone passcode',
      'phone password',
      'telephone passcode',
      'telephone password',
      'dial-in passcode',
      'audio passcode',
      'passcode (phone)',
      'passcode (numeric)',
    ],
    hostKey: ['host pin', 'host code', 'participant id', 'attendee id'],
  },
  fr: {
    oneTap: ['une seule touche sur mobile'],
    dial: ['composez un numéro en fonction de votre emplacement'],
  },
  es: {
    oneTap: ['móvil con un toque'],
    dial: ['marcar según su ubicación'],
    local: ['encuentre su número local'],
  },
  pt: {
    sentence: ['está convidando você para', 'está convidando-o para'],
    local: ['encontre seu número local'],
  },
  it: {
    sentence: ['ti sta invitando a', 'la sta invitando a'],
    join: ['entra nella riunione in zoom'],
    topic: ['argomento'],
    time: ['ora'],
  },
  zh: { oneTap: ['手机一键拨号'], dial: ['根据您的位置拨号'], local: ['查找本地号码'] },
  ja: { oneTap: ['ワンタップモバイル機器'], dial: ['所在地でダイアル'] },
  ko: { sentence: ['님이 예약된', '님이 귀하를'] },
  pl: { id: ['identyfikator spotkania'], passcode: ['kod dostępu'], time: ['czas', 'godzina'] },
  nl: {
    sentence: ['nodigt u uit voor', 'nodigt je uit voor'],
    join: ['deelnemen aan zoom'],
    id: ['vergaderings-id', 'meeting-id'],
    passcode: ['toegangscode', 'wachtwoord'],
    topic: ['onderwerp'],
    time: ['tijd'],
  },
};
