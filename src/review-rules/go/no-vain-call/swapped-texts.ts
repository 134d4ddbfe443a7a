import type { AskedCall } from './asked-call.ts';
import type { VainCall } from './vain-call.ts';

const searches = /^(?:HasPrefix|HasSuffix|TrimPrefix|TrimSuffix)$/;

/** `strings.HasPrefix("#", line)`: whether `line` is the beginning of a short text. */
export function* swappedTexts({ call, name, given, file }: AskedCall): Generator<VainCall> {
  const [whole, part] = given;
  if (!searches.test(name) || whole === undefined || part === undefined || given.length > 2) return;
  const literal = /^\[\]byte\((.*)\)$/s.exec(file.tree.textOf(whole))?.[1] ?? file.tree.textOf(whole);
  const text = /^["`](.*)["`]$/s.exec(literal)?.[1];
  const written =
    /^(?:\[\]byte|string)\((\w[\w.]*)\)$/.exec(file.tree.textOf(part))?.[1] ?? file.tree.textOf(part);
  if (text === undefined || !/^[a-z]\w*(?:\.\w+(?:\(\))?)*(?:\[[^\]]*\])?$/.test(written)) return;
  if (isSearchedFor(text))
    yield { problem: 'swapped', range: call, call: name, text: literal, part: written };
}

/** Nobody types the beginning of it: a sign, a scheme, a path, a sentence. Names of commands may be shortened. */
function isSearchedFor(text: string): boolean {
  return text.length === 1 || /^[^\w\s-]|[:/=._]$|^\w+ (?:\w|$)/.test(text);
}
