import { describe, expect, it } from '@jest/globals';
import { findingsOf } from '../../../analysis/test-kit/findings-of.ts';
import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noFloatingPromise } from './rule.ts';

testRule(noFloatingPromise, import.meta.url);

describe('how much speaks for a slip', () => {
  const severityOf = async (body: string): Promise<string | undefined> => {
    const text = `async function save(order) {\n  await store.put(order);\n}\n\n${body}\n`;
    return (await findingsOf(noFloatingPromise, text)).at(0)?.severity;
  };

  it('is an error where the same function is awaited elsewhere', async () => {
    const waiting = 'export const a = async (order) => {\n  await save(order);\n  return order;\n};\n';
    expect(
      await severityOf(`${waiting}export async function b(order) {\n  save(order);\n  return order;\n}`),
    ).toBe('error');
  });

  it('is a note there in a test, which may start several things at once on purpose', async () => {
    const text = [
      'async function save(order) {\n  await store.put(order);\n}\n',
      "it('keeps the order', async () => {\n  save(1);\n  await save(2);\n  expect(all).toEqual([1, 2]);\n});\n",
    ].join('\n');
    const [finding] = await findingsOf(noFloatingPromise, text, 'src/save.test.js');
    expect(finding?.severity).toBe('note');
  });

  it('is a warning where something else is awaited afterwards', async () => {
    expect(await severityOf('export async function b(order) {\n  save(order);\n  await close();\n}')).toBe(
      'warning',
    );
  });

  it('is a note where nothing shows that somebody should wait', async () => {
    expect(await severityOf('export async function b(order) {\n  save(order);\n  return order;\n}')).toBe(
      'note',
    );
    expect(await severityOf('export function b(order) {\n  save(order);\n  return order;\n}')).toBe('note');
  });
});

describe('expectations that nobody waits for', () => {
  const severityIn = async (from: string): Promise<string | undefined> => {
    const text = `import { expect, it } from '${from}';\nit('fails', async () => {\n  expect(load()).rejects.toThrow();\n});\n`;
    return (await findingsOf(noFloatingPromise, text, 'src/load.test.js')).at(0)?.severity;
  };

  it('are errors, and warnings where the runner waits for them at the end', async () => {
    expect(await severityIn('@jest/globals')).toBe('error');
    expect(await severityIn('vitest')).toBe('warning');
  });
});
