import { isJsonObject, type Json } from '../../forge-stand-in/json.ts';
import type { ChangedFile } from '../../forge-stand-in/git/difference.ts';
import type { PatchLine } from '../../forge-stand-in/git/patch.ts';
import type { RefusalWords, Rule } from '../../forge-stand-in/rules/rule.ts';
import { lineAt, lineCode, typeOf } from '../model/positions.ts';
import type { LineEnd, Position } from '../model/types.ts';

export interface ProposedPosition {
  /** Fields that were not given. */
  readonly missing: readonly string[];
  readonly type: string;
  readonly position: Position;
  /** Whether the merge request has a version of these three commits. */
  readonly isOfVersion: boolean;
  /** undefined: the version has no change from that old path to that new one. */
  readonly file: ChangedFile | undefined;
}

type PositionRule = Rule<ProposedPosition>;

const page = 'https://docs.gitlab.com/api/discussions/#create-a-thread-in-the-merge-request-diff';
const rangePage = 'https://docs.gitlab.com/api/discussions/#parameters-for-multiline-comments';

function noLineCode(detail: string): RefusalWords {
  const message = '400 Bad request - Note {:line_code=>["can\'t be blank", "must be a valid line code"]}';
  return { status: 400, message, detail };
}

function badRange(detail: string): RefusalWords {
  return { status: 400, message: '400 Bad request - Note {:position=>["is invalid"]}', detail };
}

/** In the order in which they are asked. */
export const positionRules: readonly PositionRule[] = [
  {
    name: 'position-complete',
    documentation: page,
    title:
      'base_sha, head_sha, start_sha, position_type, old_path and new_path are required for a text position',
    check: ({ missing: [name] }) =>
      name === undefined ? undefined : { status: 400, message: `position[${name}] is missing`, detail: name },
  },
  {
    name: 'position-of-text',
    documentation: page,
    title: 'position_type: text, image, or file (only text is modelled)',
    check: ({ type }) =>
      type === 'text'
        ? undefined
        : { status: 400, message: 'position[position_type] does not have a valid value' },
  },
  {
    name: 'position-of-a-version',
    documentation: page,
    title: 'base_sha, head_sha and start_sha are those of one version of the merge request',
    check: ({ isOfVersion, position: { base, start, head } }) =>
      isOfVersion ? undefined : noLineCode(`no version ${base} ${start} ${head}`),
  },
  {
    name: 'position-path',
    documentation: page,
    title: 'old_path: file path before change; new_path: file path after change',
    check: ({ file, position: { oldPath, newPath } }) =>
      file === undefined ? noLineCode(`no change from ${oldPath} to ${newPath}`) : undefined,
  },
  {
    name: 'position-line',
    documentation: page,
    title: 'An added line has new_line only, a removed one old_line only, an unchanged one both',
    check: ({ file, position }) =>
      file !== undefined && lineAt(file, position) === undefined ? noLineCode(inWords(position)) : undefined,
  },
  {
    name: 'position-range-code',
    documentation: 'https://docs.gitlab.com/api/discussions/#line-code',
    title: 'line_code: <SHA1 of the file name>_<old>_<new>',
    check: (proposed) =>
      everyEnd(proposed, ({ lineCode: given }, line, path) =>
        line !== undefined && lineCode(path, line) === given ? undefined : `line code ${given}`,
      ),
  },
  {
    name: 'position-range-type',
    documentation: rangePage,
    title: 'type: use new for lines added by this commit, otherwise old',
    check: (proposed) =>
      everyEnd(proposed, ({ type }, line) => {
        const isAdded = line !== undefined && typeOf(line) === 'added';
        // The web page itself sends none with an unchanged line.
        const isRight =
          type === undefined
            ? line !== undefined && typeOf(line) === 'context'
            : isAdded === (type === 'new');
        return isRight ? undefined : `type ${type ?? 'none'}`;
      }),
  },
  {
    name: 'position-range-order',
    documentation: rangePage,
    title: 'The range starts before its end, and its end is the line of the position',
    check: ({ file, position }) => {
      const { range } = position;
      if (range === undefined || file === undefined) return undefined;
      const lines = file.hunks.flatMap((hunk) => hunk.lines);
      const at = (end: LineEnd): number =>
        lines.findIndex((line) => lineCode(file.path, line) === end.lineCode);
      const own = lines.findIndex(
        ({ left, right }) => left === position.oldLine && right === position.newLine,
      );
      return at(range.start) <= at(range.end) && at(range.end) === own
        ? undefined
        : badRange(inWords(position));
    },
  },
];

export interface ProposedDraft {
  /** As it was sent. */
  readonly range: Json | undefined;
}

/** Where a draft is more particular than a thread: there texts are taken for numbers. */
export const draftPositionRules: readonly Rule<ProposedDraft>[] = [
  {
    name: 'draft-position-schema',
    documentation: 'https://gitlab.com/gitlab-org/gitlab/-/work_items/571619',
    title: 'position must be a valid json schema: the lines of a range are numbers',
    check: ({ range }) => {
      const ends = isJsonObject(range) ? [range['start'], range['end']].filter(isJsonObject) : [];
      const isWrong = ends.some(({ old_line, new_line }) =>
        [old_line, new_line].some((line) => typeof line === 'string'),
      );
      if (!isWrong) return undefined;
      const message = { position: ['must be a valid json schema'] };
      return { status: 400, message: 'position must be a valid json schema', body: { message } };
    },
  },
];

/** The line that an end of a range means: the one with its numbers, or, where it gives none, with its code. */
function lineOfEnd(file: ChangedFile, end: LineEnd): PatchLine | undefined {
  if (end.oldLine !== undefined || end.newLine !== undefined) return lineAt(file, end);
  return file.hunks.flatMap(({ lines }) => lines).find((line) => lineCode(file.path, line) === end.lineCode);
}

function everyEnd(
  { file, position: { range } }: ProposedPosition,
  objection: (end: LineEnd, line: PatchLine | undefined, path: string) => string | undefined,
): RefusalWords | undefined {
  if (range === undefined || file === undefined) return undefined;
  const [found] = [range.start, range.end]
    .map((end) => objection(end, lineOfEnd(file, end), file.path))
    .filter((words) => words !== undefined);
  return found === undefined ? undefined : badRange(found);
}

function inWords({ newPath, oldLine, newLine }: Position): string {
  return `${newPath} old ${oldLine ?? 'none'} new ${newLine ?? 'none'}`;
}
