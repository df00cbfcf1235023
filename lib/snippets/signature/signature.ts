/** The designs, in the order in which they are offered. */
export const SIGNATURE_DESIGNS = ['line', 'label', 'card'] as const;

/** `line`: all in one line. `label`: one fact a line. `card`: the same, with a link that looks like a button. */
export type SignatureDesign = (typeof SIGNATURE_DESIGNS)[number];

/** What a signature can say of the person besides the link. */
export const SIGNATURE_FIELDS = ['name', 'role', 'organisation', 'phone'] as const;
export type SignatureField = (typeof SIGNATURE_FIELDS)[number];

/** What the person wants in their e-mail signature. A field that is empty is left out. */
export interface Signature extends Record<SignatureField, string> {
  design: SignatureDesign;
  /** Whether the link carries the passcode along; without it guests are asked. */
  withToken: boolean;
}

/** The signature of somebody who has set up none: the link alone. */
export const DEFAULT_SIGNATURE: Signature = {
  design: 'label',
  name: '',
  role: '',
  organisation: '',
  phone: '',
  withToken: true,
};
