import { isJsonObject, textOf, type Json, type JsonObject } from '../../forge-stand-in/json.ts';
import { enforce } from '../../forge-stand-in/rules/rule.ts';
import { fileOf, lineAt, lineCode } from '../model/positions.ts';
import type { LineEnd, MergeRequest, Position } from '../model/types.ts';
import { changesOf } from '../model/versions.ts';
import { draftPositionRules, positionRules, type ProposedPosition } from '../rules/positions.ts';
import { numberOf } from './route.ts';

const requiredFields = [
  'base_sha',
  'start_sha',
  'head_sha',
  'position_type',
  'old_path',
  'new_path',
] as const;

/**
 * undefined: none was given.
 *
 * @throws {Refusal}
 */
export async function readPosition(
  mergeRequest: MergeRequest,
  given: Json | undefined,
): Promise<Position | undefined> {
  const proposed = await propose(mergeRequest, given);
  if (proposed === undefined) return undefined;
  enforce(positionRules, proposed);
  return proposed.position;
}

export interface DraftPlace {
  readonly position: Position | undefined;
  readonly lineCode: string | undefined;
}

/**
 * A draft is taken at any place, and has a line code only where a note would be taken.
 *
 * @throws {Refusal}
 */
export async function readDraftPlace(
  mergeRequest: MergeRequest,
  given: Json | undefined,
): Promise<DraftPlace> {
  const proposed = await propose(mergeRequest, given);
  if (proposed === undefined) return { position: undefined, lineCode: undefined };
  enforce(draftPositionRules, { range: isJsonObject(given) ? given['line_range'] : undefined });
  const { position, file } = proposed;
  const isRight = positionRules.every((rule) => rule.check(proposed) === undefined);
  const line = isRight && file !== undefined ? lineAt(file, position) : undefined;
  return { position, lineCode: line === undefined ? undefined : lineCode(position.newPath, line) };
}

async function propose(
  mergeRequest: MergeRequest,
  given: Json | undefined,
): Promise<ProposedPosition | undefined> {
  if (!isJsonObject(given)) return undefined;
  const position = toPosition(given);
  const { base, start, head } = position;
  const version = mergeRequest.versions.find(
    (of) => of.base === base && of.start === start && of.head === head,
  );
  const files = version === undefined ? [] : await changesOf(mergeRequest, version);
  return {
    ...{ position, isOfVersion: version !== undefined, file: fileOf(files, position) },
    missing: requiredFields.filter((name) => textOf(given[name]) === ''),
    type: textOf(given['position_type']),
  };
}

function toPosition(given: JsonObject): Position {
  const text = (name: string): string => textOf(given[name]);
  const range = given['line_range'];
  const ends = isJsonObject(range) ? [range['start'], range['end']].map(toEnd) : [];
  const [first, last] = ends;
  return {
    ...{ base: text('base_sha'), start: text('start_sha'), head: text('head_sha') },
    ...{ oldPath: text('old_path'), newPath: text('new_path') },
    ...{ oldLine: numberOf(given['old_line']), newLine: numberOf(given['new_line']) },
    range: first === undefined || last === undefined ? undefined : { start: first, end: last },
  };
}

function toEnd(given: Json | undefined): LineEnd {
  const end = isJsonObject(given) ? given : {};
  const type = end['type'];
  return {
    lineCode: textOf(end['line_code']),
    type: type === 'new' || type === 'old' ? type : undefined,
    ...{ oldLine: numberOf(end['old_line']), newLine: numberOf(end['new_line']) },
  };
}
