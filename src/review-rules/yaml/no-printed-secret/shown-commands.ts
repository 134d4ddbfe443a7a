import type { Range } from '../../../domain/text-position.ts';
import { commandsIn } from '../../_kit/commands-in.ts';
import type { Print, Variables } from './printed.ts';
import { secretIn } from './printed.ts';

const starts = /^set\s+(?:-?\w{1,20}\s+){0,9}(?:-[a-z]*x[a-z]*|-[a-z]*o\s+xtrace)(?=\s|$)/;
const ends = /^set\s+(?:\+[a-z]*x[a-z]*|\+o\s+xtrace)(?=\s|$)/;

/** `set -x`: from there on a shell writes each command to the log, with the values in it. @param scripts Of one shell. */
export function* shownCommands(
  text: string,
  scripts: readonly Range[],
  variables: Variables,
): Generator<Print, void> {
  let start: Range | undefined;
  for (const script of scripts) {
    for (const { stages, range } of commandsIn(text, script)) {
      const [first = ''] = stages;
      if (starts.test(first)) start = range;
      else if (ends.test(first)) start = undefined;
      else if (start !== undefined) {
        const name = secretIn(stages.join(' | '), text, range, variables);
        if (name === undefined) continue;
        yield { range: start, name, manner: 'shown' };
        start = undefined;
      }
    }
  }
}
