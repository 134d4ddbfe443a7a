import type { GoFile } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { rootNameOf } from '../_kit/calls.ts';
import { declarationAround } from '../_kit/functions.ts';

/**
 * A field of the receiver that is asked for nil once only is mostly set by whoever makes the value, and the question is
 * needless. It may be nil where the file sets it so, or asks for it elsewhere too. So it is with fields of others that the
 * file uses all over without a question.
 */
export class NeedlessQuestions {
  readonly #file: GoFile;
  #doubtful: ReadonlySet<string> | undefined;
  #common: ReadonlySet<string> | undefined;

  constructor(file: GoFile) {
    this.#file = file;
  }

  /** Is it one that is asked of this value? */
  has(value: GoNode): boolean {
    const { tree, text } = this.#file;
    const field = value.kind === 'selector_expression' ? childOf(value, 'field') : undefined;
    const method = declarationAround(value);
    const receiver = method === undefined ? undefined : childOf(method, 'receiver');
    const root = rootNameOf(value);
    if (field === undefined || root === undefined) return false;
    this.#common ??= fieldsUsedAllOver(text);
    if (this.#common.has(tree.textOf(field))) return true;
    if (receiver === undefined) return false;
    if (!tree.textOf(receiver).startsWith(`(${tree.textOf(root)} `)) return false;
    this.#doubtful ??= doubtfulFields(text);
    return !this.#doubtful.has(tree.textOf(field));
  }
}

/** Uses without which nothing is said of a habit, and how many there are for one question. */
const habit = { uses: 12, perQuestion: 4 };

function fieldsUsedAllOver(text: string): ReadonlySet<string> {
  const counts = new Map<string, { uses: number; questions: number }>();
  const given = new Set<string>();
  for (const [, field, use, isGiven, key] of text.matchAll(
    /\.(\w+)(?:(?=(\.\w))| (= nil\b)| [!=]= nil\b)|\b(\w+): +nil\b/g,
  )) {
    const name = key ?? field ?? '';
    const count = counts.get(name) ?? { uses: 0, questions: 0 };
    counts.set(name, count);
    if (key !== undefined || isGiven !== undefined) given.add(name);
    else if (use === undefined) count.questions++;
    else count.uses++;
  }
  const often = [...counts].filter(
    ([name, { uses, questions }]) =>
      uses >= habit.uses && uses >= habit.perQuestion * questions && !given.has(name),
  );
  return new Set(often.map(([name]) => name));
}

/** Names of fields that are set to nil, or asked for nil twice. */
function doubtfulFields(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  const asked = new Set<string>();
  for (const [, field, given, key] of text.matchAll(/\.(\w+) (?:(= nil\b)|[!=]= nil\b)|\b(\w+): +nil\b/g)) {
    const name = key ?? field ?? '';
    if (key !== undefined || given !== undefined || asked.has(name)) found.add(name);
    asked.add(name);
  }
  return found;
}
