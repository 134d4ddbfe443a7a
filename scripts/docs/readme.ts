import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { engine } from '../../src/cli/engine.ts';
import { renderText } from '../../src/cli/formats/text.ts';
import { createDefaultCatalogue } from '../../src/config/rule-catalogue.ts';
import { resolveConfig } from '../../src/config/resolve-config.ts';
import { parseRepoPath } from '../../src/domain/ids.ts';
import type { ChangeSource } from '../../src/ports/change-source.ts';
import { reviewChange } from '../../src/review/review-change.ts';
import type { GeneratedFile } from './generated-file.ts';

const root = join(import.meta.dirname, '../..');
const path = parseRepoPath('src/release.ts');
const [begin, end] = ['<!-- review: begin -->', '<!-- review: end -->'];

/** README.md, where the review it shows is a real one: of a file in `test/fixtures/readme`. */
export async function generate(): Promise<readonly GeneratedFile[]> {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const [before, rest = ''] = readme.split(begin);
  const [, after = ''] = rest.split(end);
  const block = `${begin}\n\n\`\`\`text\n$ npx autoglm review\n${await sampleReview()}\`\`\`\n\n${end}`;
  return [{ path: 'README.md', content: `${before}${block}${after}` }];
}

async function sampleReview(): Promise<string> {
  const { config } = resolveConfig(createDefaultCatalogue(engine.ruleDefaults), []);
  await using pool = engine.createPool(config.limits.secondsPerFile);
  const reviewed = await reviewChange({
    source: await sampleChange(),
    config,
    pool,
    extensions: engine.extensions,
    trustAddedSuppressions: true,
  });
  const compared = { base: 'main', head: 'work tree' };
  const { language: locale, failingLevel } = config;
  return renderText(
    { ...reviewed, compared, locale, failingLevel, seconds: 0.3, version: '', rules: [] },
    {
      columns: 100,
      paint: (_style, text) => text,
      isTerse: false,
      showPath: (shown) => shown,
      redact: engine.redact,
    },
  );
}

async function sampleChange(): Promise<ChangeSource> {
  const text = await readFile(join(root, 'test/fixtures/readme/release.ts.txt'), 'utf8');
  return {
    base: 'main',
    head: 'work tree',
    diff: () => Promise.resolve([{ kind: 'added', path, hunks: [] }]),
    files: (paths, side) =>
      Promise.resolve(
        new Map(
          paths.map((one) => [
            one,
            one === path && side === 'head' ? text : { absent: 'missing', path: one },
          ]),
        ),
      ),
  };
}
