import json5 from 'json5';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { optionsIn } from './style-files.ts';

/** What a file of Prettier's options holds, or throws; undefined: a `package.json` that does not speak of it. */
export function parseOptions(name: string, text: string): unknown {
  if (name === 'package.json') return optionsIn(text);
  if (name.endsWith('.toml')) return parseToml(text);
  if (name.endsWith('.json5')) return json5.parse<unknown>(text);
  // Whoever leaves it empty takes everything as it comes.
  return parseYaml(text, { maxAliasCount: 100 }) ?? {};
}
