import { describe, expect, test } from 'vitest';
import { bundleOutlook, OUTLOOK_ORIGINS, outlookReplica } from '../../replicas/outlook/index.ts';
import { DRIFT_NAMES, readSwitches } from '../../replicas/outlook/switches.ts';

describe('the copy of Outlook', () => {
  test('holds both versions of the real editor, and answers as one page at every host, under Trusted Types', async () => {
    const script = await bundleOutlook();
    expect(script).toContain('_EType_');
    const answer = outlookReplica(script);
    for (const origin of OUTLOOK_ORIGINS) {
      const page = answer({ url: `${origin}/mail/0/?editor=8` });
      expect(page.headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
      expect(page.body).toContain('"editor":8');
      expect(answer({ url: `${origin}/owa/` }).status).toBe(404);
    }
  }, 60_000);

  test('knows its switches, and no others', () => {
    expect(readSwitches('https://outlook.live.com/mail/?drift=all&bodyLate=900')).toMatchObject({
      drift: DRIFT_NAMES,
      bodyLate: 900,
    });
    expect(() => readSwitches('https://outlook.live.com/mail/?drfit=all')).toThrow('drfit');
  });
});
