import { describe, expect, it } from '@jest/globals';
import { findingsOf } from '../../../analysis/test-kit/findings-of.ts';
import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noLostCause } from './rule.ts';

testRule(noLostCause, import.meta.url);

describe('its severity', () => {
  it('is a note', async () => {
    const text = "try {\n  await save();\n} catch (error) {\n  throw new Error('not saved');\n}\n";
    const found = await findingsOf(noLostCause, text);
    expect(found.map(({ severity }) => severity)).toEqual(['note']);
  });
});
