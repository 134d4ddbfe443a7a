import { describe, expect, it } from '@jest/globals';
import type { RepoPath } from '../../../domain/ids.ts';
import { typescript } from '../../../languages/typescript/typescript.ts';
import { moduleMemberOf } from './module-member.ts';

/** What the callee of the last call in a text names. */
function lastCallee(text: string): string | undefined {
  const parsed = typescript.parse('a.ts' as RepoPath, text);
  if (parsed.kind !== 'parsed') throw new Error(parsed.why);
  const call = parsed.file.tree.nodesOf('CallExpression').findLast(({ end }) => end === text.length);
  if (call === undefined) throw new Error('no call at the end');
  const member = moduleMemberOf(call.callee);
  return member && `${member.module}#${member.path}`;
}

describe('moduleMemberOf', () => {
  it.each([
    ["import { exec } from 'node:child_process'; exec()", 'child_process#exec'],
    ["import { exec as run } from 'child_process'; run()", 'child_process#exec'],
    ["import * as cp from 'child_process'; cp.exec()", 'child_process#exec'],
    ["import cp from 'child_process'; cp['exec']()", 'child_process#exec'],
    ["import cp = require('child_process'); cp.exec()", 'child_process#exec'],
    ["const { exec: run } = require('child_process'); run()", 'child_process#exec'],
    ["const cp = require('child_process'); const { exec } = cp; exec()", 'child_process#exec'],
    ["var cp; cp = require('child_process'); cp.exec()", 'child_process#exec'],
    ["require('fs').promises.readFile()", 'fs#promises.readFile'],
    ["const fs = await import('fs'); fs.default.statSync()", 'fs#statSync'],
    ["const cp = __importStar(require('child_process')); (0, cp.exec)()", 'child_process#exec'],
    ["const x = _interopRequireDefault(require('execa')); x.default()", 'execa#'],
  ])('follows %s', (text, expected) => {
    expect(lastCallee(text)).toBe(expected);
  });

  it.each([
    'exec()',
    'function exec() {} exec()',
    "let cp = require('child_process'); cp = other; cp.exec()",
    "function require() {} const cp = require('child_process'); cp.exec()",
    "import { exec } from 'child_process'; function f(exec) { exec() } f()",
    'const a = b; const b = a; a()',
    "const [exec] = require('child_process'); exec()",
    'const cp = require(name); cp.exec()',
  ])('knows nothing of %s', (text) => {
    expect(lastCallee(text)).toBeUndefined();
  });
});
