/** What a function of another package makes of what it is given. */
export type CallNature = 'passes' | 'formats' | 'replaces' | 'cleans-path' | 'last-part' | 'other';

const passing = new Map<string, RegExp>([
  [
    'strings',
    /^(?:Trim\w*|To(?:Lower|Upper|Title|ValidUTF8)|Title|Join|Split\w*|Fields|Cut\w*|Repeat|Clone|NewReader)$/,
  ],
  ['bytes', /^(?:Trim\w*|To(?:Lower|Upper)|Join|Split\w*|NewReader|NewBuffer|NewBufferString)$/],
  ['fmt', /^(?:Sprint|Sprintln)$/],
  ['path/filepath', /^(?:Join|Abs|FromSlash|ToSlash|Dir|EvalSymlinks|Clean)$/],
  ['path', /^(?:Join|Dir|Clean)$/],
  ['net/url', /^(?:PathUnescape|QueryUnescape|Parse|ParseRequestURI|ParseQuery)$/],
  ['io', /^(?:ReadAll|LimitReader|TeeReader|NopCloser)$/],
  ['io/ioutil', /^ReadAll$/],
  ['html', /^UnescapeString$/],
  ['encoding/base64', /^DecodeString$/],
  ['encoding/hex', /^DecodeString$/],
  ['net/http', /^(?:MaxBytesReader)$/],
]);

export function natureOfCall(module: string, name: string): CallNature {
  if (module === 'fmt' && name === 'Sprintf') return 'formats';
  if ((module === 'strings' || module === 'bytes') && /^Replace(?:All)?$/.test(name)) return 'replaces';
  if (/^path(?:\/filepath)?$/.test(module) && (name === 'Join' || name === 'Clean')) return 'cleans-path';
  if (/^path(?:\/filepath)?$/.test(module) && name === 'Base') return 'last-part';
  return passing.get(module)?.test(name) === true ? 'passes' : 'other';
}

/** Functions of the language whose result holds what they are given. */
export function isPassingBuiltin(name: string): boolean {
  return /^(?:string|append|min|max)$/.test(name);
}

/** Methods of an outside value that read what it holds: `values.Get("a")`, `header.Values("X")`, `u.Query()`, `u.String()`. */
export function isPassingMethod(name: string): boolean {
  return /^(?:Get|Values|Query|String|Hostname|EscapedPath|RequestURI|Text|Bytes|ReadString|Peek|ByName)$/.test(
    name,
  );
}

export interface Verb {
  /** The text before it. */
  readonly before: string;
  readonly verb: string;
}

/** A format → its verbs, each with the text before it, and the text at the end. Undefined: one that counts its arguments otherwise. */
export function verbsOf(
  format: string,
): { readonly verbs: readonly Verb[]; readonly end: string } | undefined {
  const verbs: Verb[] = [];
  let from = 0;
  let before = '';
  for (const { 0: found, 1: verb = '', index } of format.matchAll(/%[-+# 0]*[\d.*[\]]*([a-zA-Z%])/g)) {
    if (/[*[]/.test(found)) return undefined;
    before += format.slice(from, index);
    from = index + found.length;
    if (verb === '%') before += '%';
    else {
      verbs.push({ before, verb });
      before = '';
    }
  }
  return { verbs, end: before + format.slice(from) };
}
