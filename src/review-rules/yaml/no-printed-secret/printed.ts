import type { Range } from '../../../domain/text-position.ts';
import { expressionsIn } from '../_kit/expressions-in.ts';
import { commandsIn } from '../../_kit/commands-in.ts';
import type { ShellCommand } from '../../_kit/commands-in.ts';

export interface Print {
  readonly range: Range;
  /** Of the secret. */
  readonly name: string;
  readonly manner: 'plain' | 'encoded' | 'all' | 'dumped' | 'traced' | 'shown';
}

/** What is known of the variables of a script. */
export interface Variables {
  isSecret(name: string): boolean;
  /** Does it hold all secrets of the repository, as one text? */
  holdsAll?(name: string): boolean;
  /** One that `env` would write out with the others. */
  readonly anySecret: string | undefined;
}

/** What makes another text of a secret, which no mask recognises. */
const encoders =
  /^(?:base(?:64|32)(?!.*\s(?:-d|-D|--decode)\b)|rev\b|xxd(?!.*\s-r\b)|od\b|hexdump\b|sed\b|fold\b|cut\b|tr\b|head\b)/;
/** A stage that hands on what it gets. */
const passing = /^(?:cat|tee|sort|nl)\b/;

/** The secrets that a script writes to the log. */
export function* printsIn(text: string, script: Range, variables: Variables): Generator<Print, void> {
  for (const command of commandsIn(text, script)) {
    const print = printOf(command, text, variables);
    if (print !== undefined) yield print;
  }
}

function printOf(command: ShellCommand, text: string, variables: Variables): Print | undefined {
  const { stages, range, isRedirected } = command;
  const [first = '', ...rest] = stages;
  if (isRedirected) return undefined;
  if (/^(?:env|printenv|export(?:\s+-p)?|declare\s+-x)$/.test(first)) {
    const isShown = rest.every((stage) => passing.test(stage));
    return isShown && variables.anySecret !== undefined
      ? { range, name: variables.anySecret, manner: 'dumped' }
      : undefined;
  }
  if (verboseCurl.test(first)) {
    const name = secretIn(first, text, range, variables);
    return name === undefined
      ? undefined
      : { range, name, manner: encodes.test(first) ? 'encoded' : 'plain' };
  }
  if (!printing.test(first)) return undefined;
  if (first.includes('::add-mask::')) return undefined;
  const name = secretIn(first, text, range, variables);
  const changing = rest.filter((stage) => !passing.test(stage));
  if (name === undefined || !changing.every((stage) => encoders.test(stage))) return undefined;
  if (name === allSecrets) return { range, name, manner: 'all' };
  return { range, name, manner: changing.length === 0 ? 'plain' : 'encoded' };
}

/** Of shells, and of PowerShell. */
const printing = /^(?:echo|printf|printenv|[Ww]rite-(?:[Hh]ost|[Oo]utput))\s/;

/** It shows the headers that it sends; a user and his password in another form. */
const verboseCurl = /^curl\s(?:.*\s)?(?:-[a-zA-Z]*v[a-zA-Z]*|--verbose|--trace(?:-ascii)?)(?=\s|$)/;
const encodes = /\s(?:-[a-zA-Z]*u|--user)(?=[\s"'=$])/;

const allSecrets = 'secrets';

/** `$TOKEN`, `${TOKEN}` and, in PowerShell, `$env:TOKEN`, but no part of it such as `$env:TOKEN.Length`. */
const expansion = /(?<!\\)\$(?:\{(?:[Ee]nv:)?(\w+)\}|[Ee]nv:(\w+)\b(?!\.\w)|(\w+))/g;

/** The secret that a command writes out whole; not its length, a part of it, or whether it is there. */
export function secretIn(
  command: string,
  text: string,
  range: Range,
  variables: Variables,
): string | undefined {
  for (const { code } of expressionsIn(text, range)) {
    if (/^toJSON\s*\(\s*secrets\s*\)$/i.test(code)) return allSecrets;
    const [, name] = /^(secrets\.\w+|secrets\[\s*'[\w-]+'\s*\])(?:\s*\|\|.*)?$/.exec(code) ?? [];
    if (name !== undefined) return name;
  }
  const [, variable] = /^printenv\s+(\w+)$/.exec(command) ?? [];
  if (variable !== undefined) return variables.isSecret(variable) ? variable : undefined;
  const inSingleQuotes = /'[^']*'/g;
  const expanded = command
    .replace(/"[^"]*"/g, (part) => part.replaceAll("'", ' '))
    .replace(inSingleQuotes, ' ');
  for (const [, ...names] of expanded.matchAll(expansion)) {
    const name = names.join('');
    if (variables.holdsAll?.(name) === true) return allSecrets;
    if (variables.isSecret(name)) return name;
  }
  return undefined;
}
