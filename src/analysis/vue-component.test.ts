import { describe, expect, it } from '@jest/globals';
import { parseRepoPath } from '../domain/ids.ts';
import { applyEdits } from '../domain/text-edit.ts';
import { LineIndex } from '../domain/text-position.ts';
import { everyLanguage } from '../languages/test-kit/every-language.ts';
import { typescriptRules } from '../review-rules/typescript/index.ts';
import { analyseFile } from './analyse-file.ts';
import type { FileAnalysis } from './analyse-file.ts';
import { defaultFileLimits, defaultSuppressions } from './rule-settings.ts';

type Analysed = Extract<FileAnalysis, { kind: 'analysed' }>;

function analyse(text: string): Analysed {
  const rules = Object.fromEntries(typescriptRules.map(({ info }) => [info.id, { options: {} }]));
  const analyser = { languages: everyLanguage, rules: typescriptRules };
  const analysis = analyseFile(analyser, parseRepoPath('src/Cart.vue'), text, {
    rules,
    suppressions: defaultSuppressions,
    limits: defaultFileLimits,
  });
  if (analysis.kind !== 'analysed') throw new Error(JSON.stringify(analysis.file));
  expect(analysis.failures).toEqual([]);
  return analysis;
}

function told(text: string): readonly string[] {
  const lines = new LineIndex(text);
  return analyse(text).findings.map(({ range, kind }) => `${lines.lineAt(range.start)}: ${kind}`);
}

describe('the script of a component of Vue', () => {
  it('is reviewed where it stands, whatever the line ends', () => {
    const text =
      '<template>\n  <p>{{ a }}</p>\n</template>\n<script lang="ts">\ndebugger;\n</script>\n<script setup lang="ts">\nif (a == NaN) b();\n</script>\n';
    expect(told(text)).toEqual(['5: debugger', '8: nan-compare']);
    expect(told(text.replaceAll('\n', '\r\n'))).toEqual(['5: debugger', '8: nan-compare']);
  });

  it('is mended in the whole file', () => {
    const text = '<template>\n  <p>🛒</p>\n</template>\n<script setup>\nconst b = a == NaN;\n</script>\n';
    const edits = analyse(text).findings.flatMap(({ fix }) => fix?.edits ?? []);
    expect(applyEdits(text, edits)).toBe(text.replace('a == NaN', 'Number.isNaN(a)'));
  });

  it('may silence a rule in its comments', () => {
    const text =
      '<script>\n// autoglm-disable-next-line no-debugger-or-focused-test -- shown in the tutorial\ndebugger;\n</script>\n';
    expect(analyse(text)).toMatchObject({ findings: [], suppressed: [{ line: 2 }] });
  });

  it('gives its findings the names of what they stand in', () => {
    const text = '<script>\nexport default { methods: { save() { debugger; } } };\n</script>\n';
    expect(analyse(text).findings[0]?.anchor.symbol).toBe('methods.save');
  });
});

describe('what is known of a variable of a component', () => {
  const setup = (template: string, script: string): string =>
    `<template>${template}</template>\n<script setup>\n${script}\n</script>\n`;

  it.each([
    ['where the template assigns it', '<p @click="user = { name: 1 }"/>', []],
    ['where a form of the template assigns it', '<p v-model="user"/>', []],
    ['where the template cannot be read', '<p @click="user = "/>', []],
    ['where the template only reads it', '<p>{{ user }}</p>', ['5: null-flow']],
    [
      'where the template assigns another of that name',
      '<p v-for="user in a" @click="user = 1"/>',
      ['5: null-flow'],
    ],
  ])('is not that it is null %s', (_, template, expected) => {
    expect(told(setup(template, 'let user = null;\nawait load();\nshow(user.name);'))).toEqual(expected);
  });

  it.each([
    ['let open = false;\nfunction show() { if (open) go(); }', '<p @click="open = true"/>'],
    [
      'const state = { user: null };\nfunction show() { return state.user.name; }',
      '<p @click="state.user = 1"/>',
    ],
    ['async function save() { await go(); }', '<p @click="save()"/>'],
    ['async function save() { await go(); }', '<p @click="save"/><p v-if="save()"/>'],
    ['let timer = null;\nfunction stop() { clearTimeout(timer); timer = null; }', '<p @click="stop"/>'],
  ])('leaves open what its template does: %s %s', (script, template) => {
    expect(told(setup(template, script))).toEqual([]);
  });
});
