import { describe, expect, it } from '@jest/globals';
import { parseRepoPath } from '../../../domain/ids.ts';
import { go } from '../../../languages/go/go.ts';
import { findDroppedResults } from './find-dropped-results.ts';

function mannersIn(statement: string): readonly string[] {
  const text = `package a\n\nimport "time"\n\nfunc f(t, u time.Time) {\n\t${statement}\n}\n`;
  const parsed = go.parse(parseRepoPath('a.go'), text);
  if (parsed.kind === 'broken') throw new Error(parsed.why);
  return [...findDroppedResults(parsed.file)].map(({ manner }) => manner);
}

describe('what a method of a time gives', () => {
  it.each(['t.Add(time.Hour)', 't.UTC()', 't.Truncate(time.Hour)'])('is another time: %s', (statement) => {
    expect(mannersIn(statement)).toEqual(['time']);
  });

  it.each(['t.Format(time.RFC3339)', 't.Before(u)', 't.After(u)', 't.Equal(u)', 't.Sub(u)'])(
    'is no time: %s',
    (statement) => {
      expect(mannersIn(statement)).toEqual(['value']);
    },
  );
});
