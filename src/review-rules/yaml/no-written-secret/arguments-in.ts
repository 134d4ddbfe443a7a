import type { YamlNode, YamlScalar } from '../../../languages/yaml/node.ts';
import type { NamedValue } from './named-values.ts';

/** `--admin-password=…`, `--admin-password …` and `TOKEN=… program` of a command: a text, or a list of words. */
export function* argumentsIn(node: YamlNode | undefined): Generator<NamedValue, void> {
  const words = wordsOf(node);
  for (const [index, { text, item }] of words.entries()) {
    const [, name = '', value] = argument.exec(text) ?? [];
    if (name === '') continue;
    if (value !== undefined) yield { name, value, range: item.range };
    const next = words[index + 1];
    if (value === undefined && text.startsWith('-') && next !== undefined && !next.text.startsWith('-'))
      yield { name, value: next.text, range: next.item.range };
  }
}

const argument = /^(?:--?(?=[A-Za-z])|(?=[A-Z_]+=))([\w.-]{2,60})(?:=(.*))?$/;

interface Word {
  readonly text: string;
  readonly item: YamlScalar;
}

function wordsOf(node: YamlNode | undefined): readonly Word[] {
  const items = node?.kind === 'list' ? node.items : [node];
  return items.flatMap((item) => {
    // A script in a block has words of its own for what it is given.
    if (item?.kind !== 'scalar' || item.isBlock) return [];
    return item.text.split(/\s+/).map((text) => ({ text: text.replace(/["']/g, ''), item }));
  });
}
