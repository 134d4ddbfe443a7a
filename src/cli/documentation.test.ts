import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { createRuleCatalogue } from '../config/rule-catalogue.ts';
import { parseRepositoryFile } from '../config/repository-file.ts';
import { reviewRules } from '../review-rules/index.ts';

const root = join(import.meta.dirname, '../..');
const catalogue = createRuleCatalogue(reviewRules);

/** What is fenced as YAML in a page and is no workflow. */
function settingsIn(page: string): readonly string[] {
  const text = readFileSync(join(root, page), 'utf8');
  return Array.from(text.matchAll(/^```yaml\n([^]*?)^```$/gm), ([, yaml = '']) => yaml).filter(
    (yaml) => !yaml.startsWith('- uses:'),
  );
}

describe('the settings shown in', () => {
  it.each(['README.md', 'docs/configuration.md'])('%s are valid', (page) => {
    const examples = settingsIn(page);
    expect(examples).not.toEqual([]);
    for (const example of examples) {
      expect(parseRepositoryFile(example, page, catalogue)).toMatchObject({ kind: 'valid' });
    }
  });
});
