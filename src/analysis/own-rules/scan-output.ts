import { z } from 'zod';
import type { OwnFindings, OwnMatch, OwnRule } from '../../domain/own-rule.ts';
import type { Range } from '../../domain/text-position.ts';
import { textOffsets } from './byte-offsets.ts';
import { isAboutComments, isAboutSyntax } from './helper-rules.ts';

const bytes = z.object({ start: z.int(), end: z.int() });
const row = z.object({
  ruleId: z.string(),
  file: z.string(),
  range: z.object({ byteOffset: bytes }),
  message: z.string().nullish(),
  note: z.string().nullish(),
  replacement: z.string().optional(),
  replacementOffsets: bytes.optional(),
});
type Row = z.output<typeof row>;

/** What ast-grep printed, by file. */
export function readScan(
  output: string,
  texts: ReadonlyMap<string, string>,
  rules: ReadonlyMap<string, OwnRule>,
): ReadonlyMap<string, OwnFindings> {
  const rows = output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => row.parse(JSON.parse(line)));
  const byFile = Map.groupBy(rows, ({ file }) => file);
  return new Map(
    Array.from(texts, ([path, text]) => [path, findingsIn(text, byFile.get(path) ?? [], rules)]),
  );
}

export const nothingFound: OwnFindings = { matches: [], comments: [], syntaxErrors: 0 };

function findingsIn(text: string, rows: readonly Row[], rules: ReadonlyMap<string, OwnRule>): OwnFindings {
  if (rows.length === 0) return nothingFound;
  const offsets = textOffsets(
    text,
    rows.flatMap(({ range: { byteOffset: own }, replacementOffsets: other }) => [
      ...[own.start, own.end],
      ...(other === undefined ? [] : [other.start, other.end]),
    ]),
  );
  const rangeOf = ({ start, end }: z.output<typeof bytes>): Range => ({
    start: offsets.get(start) ?? 0,
    end: offsets.get(end) ?? 0,
  });
  return {
    matches: rows.flatMap((one) => {
      const rule = rules.get(one.ruleId);
      return rule === undefined ? [] : [toMatch(one, rule, rangeOf)];
    }),
    comments: rows
      .filter(({ ruleId }) => isAboutComments(ruleId))
      .map((one) => rangeOf(one.range.byteOffset)),
    syntaxErrors: rows.filter(({ ruleId }) => isAboutSyntax(ruleId)).length,
  };
}

function toMatch(
  { range, message, note, replacement, replacementOffsets }: Row,
  rule: OwnRule,
  rangeOf: (bytes: z.output<typeof row>['range']['byteOffset']) => Range,
): OwnMatch {
  return {
    rule,
    range: rangeOf(range.byteOffset),
    // A block of YAML ends in a line end, and what a rule captured may go over several lines.
    message: (message ?? '').replace(/\s+/g, ' ').trim(),
    note: (note ?? '').trim(),
    ...(replacement !== undefined &&
      replacementOffsets && {
        replacement: { range: rangeOf(replacementOffsets), text: withIgnores(replacement) },
      }),
  };
}

/**
 * A comment `ast-grep-ignore` would silence a rule without anybody being told. What ast-grep reads says something else of the
 * same length there.
 */
export function withoutIgnores(text: string): string {
  return text.replaceAll(ignoreWord, maskedWord);
}

function withIgnores(text: string): string {
  return text.replaceAll(maskedWord, ignoreWord);
}

const ignoreWord = 'ast-grep-ignore';
const maskedWord = 'ast-grep-1gnore';
