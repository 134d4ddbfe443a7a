import { expect, it } from '@jest/globals';
import { findingsOf } from '../../../analysis/test-kit/findings-of.ts';
import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noSharedObject } from './rule.ts';

testRule(noSharedObject, import.meta.url);

it('is a note where an object keeps what it is given: there is mostly one', async () => {
  const severityOf = async (body: string): Promise<string | undefined> => {
    const text = `const defaultConfig = { on: true };\nexport class Client {\n  open(config) {\n    ${body}\n  }\n}\n`;
    return (await findingsOf(noSharedObject, text)).at(0)?.severity;
  };
  expect(await severityOf('this.config = Object.assign(defaultConfig, config);')).toBe('note');
  expect(await severityOf('return Object.assign(defaultConfig, config);')).toBe('warning');
});

it('is a note where all of a module is the function that changes the default: it is mostly called once', async () => {
  const text = `const defaultConfig = { on: true };\nexport default function (config) {\n  return Object.assign(defaultConfig, config);\n}\n`;
  expect((await findingsOf(noSharedObject, text)).at(0)?.severity).toBe('note');
});
