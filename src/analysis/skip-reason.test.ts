import { describe, expect, it } from '@jest/globals';
import { parseRepoPath } from '../domain/ids.ts';
import { defaultFileLimits } from './rule-settings.ts';
import { skipReasonOf } from './skip-reason.ts';

const path = parseRepoPath('static/lexer.js');
const reasonOf = (text: string): string | undefined => skipReasonOf(path, text, defaultFileLimits)?.reason;

const squeezed = 'PR.register([["pln",/^[\\t\\n]+/,null,"x"]],[["str",/^a*$/i]]);';
const spacious = 'register([ "pln", /^a+$/, null, "x" ], [ "str", /^b*$/i ]);';

describe('skipReasonOf', () => {
  it('leaves out a file of long lines, whatever is in them', () => {
    expect(reasonOf(spacious.repeat(30))).toBe('minified');
  });

  it('leaves out a small file that was squeezed into two lines', () => {
    expect(reasonOf(`${squeezed.repeat(8)}\n${squeezed.repeat(6)}`)).toBe('minified');
  });

  it('reads a small file with one long line that people wrote', () => {
    expect(reasonOf(spacious.repeat(9))).toBeUndefined();
  });

  it('reads a squeezed line among others', () => {
    expect(reasonOf(`${squeezed.repeat(8)}\n${'call();\n'.repeat(40)}`)).toBeUndefined();
  });

  it('reads a small file that is a key and little else', () => {
    expect(reasonOf(`export const key = '${'kJ9s2Lw0Qx7'.repeat(50)}';`)).toBeUndefined();
  });

  it('reads a line that is short', () => {
    expect(reasonOf(squeezed)).toBeUndefined();
  });

  it('reads what is below the limit that is set', () => {
    const text = `${squeezed.repeat(8)}\n${squeezed.repeat(6)}`;
    expect(skipReasonOf(path, text, { ...defaultFileLimits, minifiedLineLength: 10_000 })).toBeUndefined();
  });
});
