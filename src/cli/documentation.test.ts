import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readRuleCases } from '../analysis/own-rules/read-rule-cases.ts';
import { readRuleFiles } from '../analysis/own-rules/read-rule-files.ts';
import { createRuleCatalogue } from '../config/rule-catalogue.ts';
import { parseRepositoryFile } from '../config/repository-file.ts';
import { reviewRules } from '../review-rules/index.ts';

const root = join(import.meta.dirname, '../..');

/** What is fenced as YAML in a page and is no workflow. */
function examplesIn(page: string): readonly string[] {
  const text = readFileSync(join(root, page), 'utf8');
  return Array.from(text.matchAll(/^```yaml\n([^]*?)^```$/gm), ([, yaml = '']) => yaml).filter(
    (yaml) => !yaml.startsWith('- uses:'),
  );
}

function kindOf(example: string): 'own' | 'cases' | 'settings' {
  if (!example.startsWith('id: ')) return 'settings';
  return example.includes('\nvalid:') ? 'cases' : 'own';
}

describe('the settings shown in', () => {
  it.each(['README.md', 'docs/configuration.md'])('%s are valid, and so are the rules', (page) => {
    const examples = examplesIn(page);
    const { own = [], cases = [], settings = [] } = Object.groupBy(examples, kindOf);
    expect(settings).not.toEqual([]);
    const files = own.map((text, index) => ({ file: `.autoglm/rules/${index}.yml`, text }));
    const { rules, problems } = readRuleFiles(
      files,
      reviewRules.map(({ info }) => info.id),
    );
    expect(problems).toEqual([]);
    const caseFiles = cases.map((text) => ({ file: page, text }));
    expect(readRuleCases(caseFiles, rules).problems).toEqual([]);
    const catalogue = createRuleCatalogue([
      ...reviewRules,
      ...rules.map(({ id }) => ({ info: { id }, options: undefined })),
    ]);
    for (const example of settings)
      expect(parseRepositoryFile(example, page, catalogue)).toMatchObject({ kind: 'valid' });
  });
});
