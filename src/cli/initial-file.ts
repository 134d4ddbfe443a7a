import { z } from 'zod';
import { createRepositorySchema } from '../config/repository-schema.ts';
import type { FullRuleCatalogue } from '../config/rule-catalogue.ts';
import type { ListedRule } from './rules-command.ts';

/** The part of a JSON schema that the file is written from. */
interface SettingSchema {
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, SettingSchema>>;
}

/** A `.autoglm.yml` that changes nothing: every setting is there with its default and its meaning, commented out. */
export function renderInitialFile(
  catalogue: FullRuleCatalogue,
  rules: readonly ListedRule[],
  schemaAddress: string,
): string {
  const schema = z.toJSONSchema(createRepositorySchema(catalogue), { io: 'input' }) as SettingSchema;
  const { version: _version, rules: _rules, overrides: _overrides, ...settings } = schema.properties ?? {};
  const parts = [
    `# yaml-language-server: $schema=${schemaAddress}\n# Settings of Open-AutoGLM for this repository. Each one shows its default: take away its first # to change it.\nversion: 1`,
    ...Object.entries(settings).map(([key, setting]) => renderSetting(key, setting, '')),
    renderRules(rules),
    overridesExample,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The explanation is a comment; the setting becomes one by its `#` in the first column, and is in force without it. */
function renderSetting(key: string, setting: SettingSchema, margin: string): string {
  const { description = '', properties } = setting;
  const words = setting.enum === undefined ? '' : ` (${setting.enum.join(', ')})`;
  // In the first column whatever its depth: formatters move a comment there where no code is left.
  const comment = `${margin === '' ? '' : '#'}${margin}# ${description}${words}`;
  if (properties === undefined) return `${comment}\n#${margin}${key}: ${inYaml(setting.default)}`;
  const inner = Object.entries(properties).map(([name, one]) => renderSetting(name, one, `${margin}  `));
  return [comment, `#${margin}${key}:`, ...inner].join('\n');
}

/** JSON is YAML; a plain word reads better without quotes. */
function inYaml(value: unknown): string {
  return typeof value === 'string' && /^[\w-]+$/.test(value) ? value : JSON.stringify(value);
}

function renderRules(rules: readonly ListedRule[]): string {
  const lines = rules.map(({ info }) => `#  # ${info.what.en}\n#  ${info.id}: ${info.severity}`);
  const comment = '# off, error, warning, note, or a map of severity and options: `autoglm rules <id>`';
  return [comment, '#rules:', ...lines].join('\n');
}

const overridesExample = `# Other rules, or another scope, for some paths; the last one that matches wins
#overrides:
#  - paths: [test/, '*.test.ts']
#    scope: hunk`;
