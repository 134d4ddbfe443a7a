/** Words of tags that the usual readers look for. */
const known =
  /(?:^|[\s,;"'`])(?:json|yaml|xml|toml|bson|db|gorm|form|query|uri|header|mapstructure|validate|binding|env|envconfig|msgpack|dynamodbav|csv|redis|schema|protobuf|hcl)\s*[:=]/;

export type TagProblem = 'no-quotes' | 'space' | 'unclosed' | 'separator' | 'option-space' | 'option-as-name';

export interface BrokenTag {
  readonly problem: TagProblem;
  /** `json` */
  readonly key: string;
  /** What is written behind it. */
  readonly value: string;
}

/** How `reflect.StructTag` fails to read a tag; undefined: it reads it, or nobody knows what it is. */
export function brokenTagIn(tag: string, field: string): BrokenTag | undefined {
  if (!known.test(tag)) return undefined;
  let rest = tag.trim();
  while (rest !== '') {
    const [, key = '', gap = '', after = ''] = /^([^\s":]+):([ \t]*)([\s\S]*)$/.exec(rest) ?? [];
    if (key === '') return unreadable(rest);
    if (gap !== '') return { problem: 'space', key, value: after };
    const [quoted = '', value = ''] = /^"((?:[^"\\]|\\.)*)"/.exec(after) ?? [];
    if (quoted === '')
      return { problem: after.startsWith('"') ? 'unclosed' : 'no-quotes', key, value: after };
    const found = badValue(key, value, field);
    if (found !== undefined) return found;
    const behind = after.slice(quoted.length);
    if (/^[,;]/.test(behind)) return { problem: 'separator', key, value };
    rest = behind.trim();
  }
  return undefined;
}

/** `json="name"`, `json "name"`; words without a value are for readers of their own. */
function unreadable(rest: string): BrokenTag | undefined {
  const [, key = '', value = ''] =
    /^(json|yaml|xml|toml|bson|db|form|mapstructure)\s*=?\s*("[\s\S]*)$/.exec(rest) ?? [];
  return key === '' ? undefined : { problem: 'no-quotes', key, value };
}

function badValue(key: string, value: string, field: string): BrokenTag | undefined {
  if (key !== 'json' && key !== 'yaml' && key !== 'bson') return undefined;
  // A field may well be called so itself.
  if (value === 'omitempty' && field.toLowerCase() !== value)
    return { problem: 'option-as-name', key, value };
  return /, +(?:omitempty|string|inline)\b|\b(?:omitempty|inline) +(?:,|$)/.test(value)
    ? { problem: 'option-space', key, value }
    : undefined;
}
