/** A comment or text that may have several lines. */
interface LongPart {
  readonly start: string;
  readonly end: string;
  readonly kind: 'comment' | 'string';
  /** A backslash in it is one. */
  readonly isRaw?: true;
}

/** How a language marks comments, texts and blocks. */
export interface Notation {
  readonly lineComment?: string;
  /** A longer mark stands before one that it begins with. */
  readonly long: readonly LongPart[];
  /** Of texts that end with their line at the latest. */
  readonly quotes: string;
  /** Patterns stand between slashes. */
  readonly hasPatterns: boolean;
  /** Brackets whose content is set in by steps. What stands in others may be lined up with them. */
  readonly blocks: string;
  /** How code ends before a line that begins something. */
  readonly fresh: RegExp;
}

const comment: LongPart = { start: '/*', end: '*/', kind: 'comment' };
const likeC: Notation = {
  lineComment: '//',
  long: [comment],
  quotes: `"'`,
  hasPatterns: false,
  blocks: '{',
  fresh: /[{};]$/,
};

function text(start: string, end = start): LongPart {
  return { start, end, kind: 'string' };
}

function withTexts(...texts: readonly LongPart[]): Notation {
  return { ...likeC, long: [comment, ...texts] };
}

const [threeDouble, threeSingle] = [text('"""'), text("'''")];
const script: Notation = { ...withTexts(text('`')), hasPatterns: true };
const java = withTexts(threeDouble);
const dart = withTexts(threeDouble, threeSingle);
const c = withTexts({ ...text('R"(', ')"'), isRaw: true });
const go = withTexts({ ...text('`'), isRaw: true });
const cSharp = withTexts(threeDouble, { ...text('@"', '"'), isRaw: true });
const { lineComment: _none, ...css } = likeC;
// Its statements end with their lines.
const python: Notation = {
  ...likeC,
  lineComment: '#',
  long: [threeDouble, threeSingle],
  blocks: '',
  fresh: /[^\\]$/,
};
const json: Notation = { ...likeC, quotes: '"', blocks: '{[', fresh: /[{}[\],]$/ };

const byEnding: ReadonlyMap<string, Notation> = new Map(
  (
    [
      ['js jsx mjs cjs ts tsx mts cts', script],
      ['java kt kts swift scala', java],
      ['dart groovy gradle', dart],
      ['c h cc cpp cxx hh hpp', c],
      ['go', go],
      ['cs', cSharp],
      ['css', css],
      ['scss less', likeC],
      ['py pyi', python],
      ['json json5 jsonc', json],
    ] as const
  ).flatMap(([endings, notation]) => endings.split(' ').map((ending) => [ending, notation] as const)),
);

/** undefined: it is not known. Where indentation means more than blocks (YAML, Markdown), it is not looked at. */
export function notationOf(ending: string): Notation | undefined {
  return byEnding.get(ending);
}
