import { expect, it } from '@jest/globals';
import { findingsOf } from '../../../analysis/test-kit/findings-of.ts';
import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noSharedObject } from './rule.ts';

testRule(noSharedObject, import.meta.url);

it('is a note where all of a module is the function that changes the default: it is mostly called once', async () => {
  const severityOf = async (head: string): Promise<string | undefined> => {
    const text = `const defaultConfig = { on: true };\n${head} {\n  config = Object.assign(defaultConfig, config);\n  return use(config);\n}\n`;
    return (await findingsOf(noSharedObject, text)).at(0)?.severity;
  };
  expect(await severityOf('export default function (config)')).toBe('note');
  expect(await severityOf('module.exports = function (config)')).toBe('note');
  expect(await severityOf('export function open(config)')).toBe('warning');
});
