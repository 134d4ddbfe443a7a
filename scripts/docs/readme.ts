import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { engine } from '../../src/cli/engine.ts';
import { renderText } from '../../src/cli/formats/text.ts';
import { createDefaultCatalogue } from '../../src/config/rule-catalogue.ts';
import { resolveConfig } from '../../src/config/resolve-config.ts';
import type { RepositoryConfig } from '../../src/config/repository-config.ts';
import type { FileDiff, Hunk } from '../../src/domain/diff.ts';
import { parseRepoPath } from '../../src/domain/ids.ts';
import type { ChangeSource } from '../../src/ports/change-source.ts';
import { reviewChange } from '../../src/review/review-change.ts';
import type { ReviewedChange } from '../../src/review/review-change.ts';
import type { GeneratedFile } from './generated-file.ts';
import { publishedReview } from './published-review.ts';

const root = join(import.meta.dirname, '../..');
const path = parseRepoPath('src/release.ts');

/** README.md, where the review it shows is a real one: of a file in `test/fixtures/readme`. */
export async function generate(): Promise<readonly GeneratedFile[]> {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const { config } = resolveConfig(createDefaultCatalogue(engine.ruleDefaults), []);
  const reviewed = await sampleReview(config);
  const onTerminal = `\`\`\`text\n$ npx autoglm review\n${asText(reviewed, config)}\`\`\``;
  const shown = replaceBlock(readme, 'review', onTerminal);
  return [
    { path: 'README.md', content: replaceBlock(shown, 'pull request', publishedReview(reviewed, config)) },
  ];
}

/** The page with something else between the two comments of that name. */
function replaceBlock(page: string, name: string, content: string): string {
  const [begin, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
  const [before, rest = ''] = page.split(begin);
  const [, after = ''] = rest.split(end);
  return `${before}${begin}\n\n${content}\n\n${end}${after}`;
}

async function sampleReview(config: RepositoryConfig): Promise<ReviewedChange> {
  await using pool = engine.createPool(config.limits.secondsPerFile);
  return await reviewChange({
    source: await sampleChange(),
    config,
    pool,
    trustAddedSuppressions: true,
  });
}

function asText(reviewed: ReviewedChange, { language: locale, failingLevel }: RepositoryConfig): string {
  const compared = { base: 'main', head: 'work tree' };
  return renderText(
    {
      ...reviewed,
      compared,
      locale,
      failingLevel,
      seconds: 0.3,
      version: '',
      rules: [],
      configOf: () => undefined,
    },
    {
      columns: 100,
      paint: (_style, text) => text,
      isTerse: false,
      showsKnown: false,
      showPath: (shown) => shown,
      redact: engine.redact,
    },
  );
}

async function sampleChange(): Promise<ChangeSource> {
  const text = await readFile(join(root, 'test/fixtures/readme/release.ts.txt'), 'utf8');
  const diff: FileDiff = { kind: 'added', path, hunks: [hunkOf(text)] };
  return {
    base: 'main',
    head: 'work tree',
    diff: () => Promise.resolve([diff]),
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

/** A new file as a whole. */
function hunkOf(text: string): Hunk {
  const lines = text.trimEnd().split('\n');
  return {
    oldStart: 0,
    oldLines: 0,
    newStart: 1,
    newLines: lines.length,
    section: '',
    lines: lines.map((line, index) => ({ kind: 'added', new: index + 1, text: line })),
    oldEndsWithoutNewline: false,
    newEndsWithoutNewline: false,
  };
}
