import { describe, expect, it } from '@jest/globals';
import { LineIndex } from '../domain/text-position.ts';
import { ForeignSuppressions } from './foreign-suppression.ts';

function suppressionsIn(text: string): ForeignSuppressions {
  const comments = [...text.matchAll(/\/\*(.*?)\*\//g)].map(({ index, 0: whole, 1: inside = '' }) => ({
    range: { start: index, end: index + whole.length },
    text: inside,
  }));
  return new ForeignSuppressions(comments, new LineIndex(text), text);
}

describe('comments for other linters', () => {
  it('say on which lines they stand', () => {
    const found = suppressionsIn('a();\n/* eslint-disable-next-line no-x */\nb();\n').find(['no-x'], 42);
    expect(found).toEqual({ text: 'eslint-disable-next-line no-x', first: 2, last: 2 });
  });

  it('are nothing to a rule without an equal', () => {
    expect(suppressionsIn('/* eslint-disable */ a();').find([], 22)).toBeUndefined();
  });

  it('cost as much each when there are very many', () => {
    const text = '/* eslint-disable no-x */ a(); /* eslint-enable no-x */ b();\n'.repeat(50_000);
    const before = performance.now();
    const suppressions = suppressionsIn(text);
    let silenced = 0;
    for (let at = 26; at < text.length; at += 61) if (suppressions.find(['no-x'], at)) silenced += 1;
    expect(silenced).toBe(50_000);
    // A second is ten times what it takes; a search from the start for each would take a minute.
    expect(performance.now() - before).toBeLessThan(3_000);
  });
});
