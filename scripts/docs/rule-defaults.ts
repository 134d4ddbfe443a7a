import { format, resolveConfig } from 'prettier';
import { createRuleCatalogue } from '../../src/config/rule-catalogue.ts';
import { reviewRules } from '../../src/review-rules/index.ts';
import type { GeneratedFile } from './generated-file.ts';

const path = 'src/review-rules/rule-defaults.generated.ts';

/** What the command line needs to know of the rules before it has a reason to load them. */
export async function generate(): Promise<readonly GeneratedFile[]> {
  const catalogue = createRuleCatalogue(reviewRules);
  const defaults = catalogue.ids.map((id) => [
    id,
    { state: catalogue.defaultState(id), options: catalogue.defaultOptions(id) },
  ]);
  const source = `// Written by \`npm run docs\` from the rules: do not edit.
import type { RuleDefaults } from '../config/rule-catalogue.ts';

/** Every rule, and what holds when nobody configures it. */
export const ruleDefaults: RuleDefaults = ${JSON.stringify(Object.fromEntries(defaults))};
`;
  const style = await resolveConfig(path);
  return [{ path, content: await format(source, { ...style, filepath: path }) }];
}
