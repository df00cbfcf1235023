/** Where a rule comes from: a code for its words, and the public document to read. */
export interface RuleSource {
  code: SourceCode;
  /** `null`: there is no document, it is a judgement of this project. */
  address: string | null;
}

export type SourceCode =
  | 'passcodes'
  | 'personalRoom'
  | 'chosenNumber'
  | 'numberLengths'
  | 'unusedNumber'
  | 'whenToUse'
  | 'companyAddress'
  | 'meetingApi'
  | 'doorway';

const ARTICLE = 'https://support.zoom.com/hc/en/article?id=zm_kb&sysparm_article=';
const OLD_ARTICLE = 'https://support.zoom.us/hc/en-us/articles/';

/** The documents that rules rest on, by code. */
export const SOURCES: { readonly [Code in SourceCode]: RuleSource & { code: Code } } = {
  passcodes: { code: 'passcodes', address: `${ARTICLE}KB0063160` },
  personalRoom: { code: 'personalRoom', address: `${ARTICLE}KB0068443` },
  chosenNumber: { code: 'chosenNumber', address: `${OLD_ARTICLE}201362843` },
  numberLengths: { code: 'numberLengths', address: `${ARTICLE}KB0065208` },
  unusedNumber: { code: 'unusedNumber', address: `${ARTICLE}KB0068446` },
  whenToUse: { code: 'whenToUse', address: `${ARTICLE}KB0066284` },
  companyAddress: { code: 'companyAddress', address: `${OLD_ARTICLE}215062646` },
  meetingApi: { code: 'meetingApi', address: 'https://developers.zoom.us/docs/api/meetings/' },
  doorway: { code: 'doorway', address: null },
};
