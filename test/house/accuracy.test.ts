import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { labelsOf, readCorpus } from '../../bench/accuracy/corpus.ts';

it('docs/accuracy.md tells of the cases that there are: `npm run accuracy -- --write` brings it up to date', () => {
  const page = readFileSync(new URL('../../docs/accuracy.md', import.meta.url), 'utf8');
  const told = [...page.matchAll(/^\| ([\w-]+: [\w-]+) +\| +(\d+) \|/gm)].map(([, kind, places]) => [
    kind,
    places,
  ]);
  const labels = readCorpus().flatMap((one) =>
    labelsOf(one).map(({ kind }) => `${one.rule.info.family}: ${kind}`),
  );
  const counted = [...Map.groupBy(labels, (label) => label)].map(([kind, all]) => [kind, String(all.length)]);
  expect(told).toEqual(counted.sort());
});
