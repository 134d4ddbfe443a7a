import { describe, expect, it } from '@jest/globals';
import { parseRepoPath } from '../domain/ids.ts';
import { typescript } from '../languages/typescript/typescript.ts';
import type { TypeScriptTree } from '../languages/typescript/typescript.ts';
import type { Language } from '../languages/language.ts';
import { Anchors } from './anchor.ts';

/** The digest of the code between `«` and `»`. */
function snippet(marked: string): string {
  const start = marked.indexOf('«');
  const text = marked.replace(/[«»]/g, '');
  const parsed = typescript.parse(parseRepoPath('a.ts'), text);
  if (parsed.kind === 'broken') throw new Error(parsed.why);
  const language: Language<TypeScriptTree> = typescript;
  return new Anchors(language, parsed.file).at({ start, end: marked.indexOf('»') - 1 }).snippet;
}

describe('what recognises a piece of code', () => {
  it('is its text, not its form', () => {
    expect(snippet('«load("a",  b)»')).toBe(snippet("«load('a', b)»"));
    expect(snippet('«load("a")»')).not.toBe(snippet('«load("b")»'));
  });

  it('tells nothing of a secret: no guess can be checked against it', () => {
    const password = (value: string) => snippet(`const password = «'${value}'»;`);
    expect(password('Winter2024!')).toBe(password('Autumn2021?'));
    const call = (value: string) => snippet(`«connect({ user: 'app', password: '${value}' })»;`);
    expect(call('Winter2024!')).toBe(call('Autumn2021?'));
    const url = (value: string) => snippet(`const queue = «'amqp://worker:${value}@mq.acme.io:5672/jobs'»;`);
    expect(url('vX3kd92Lm')).toBe(url('pQ8sk31Zt'));
  });
});
