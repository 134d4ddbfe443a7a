import { describe, expect, it } from '@jest/globals';
import { parseRepoPath } from '../../domain/ids.ts';
import { rangeOf } from '../typescript/node.ts';
import type { TypeScriptFile } from '../typescript/typescript.ts';
import { vue } from './vue.ts';

const path = parseRepoPath('src/Cart.vue');

function parse(text: string): TypeScriptFile {
  const parsed = vue.parse(path, text);
  if (parsed.kind === 'broken') throw new Error(`${parsed.line}: ${parsed.why}`);
  return parsed.file;
}

function complaint(text: string): string {
  const parsed = vue.parse(path, text);
  return parsed.kind === 'broken' ? `${parsed.line}: ${parsed.why}` : 'parsed';
}

/** What is done with a name of the script's top level, as the text at each place. */
function usesOf(name: string, text: string): readonly string[] {
  const { tree } = parse(text);
  const references = tree.rootScope.bindings.get(name)?.references ?? [];
  return references
    .filter(({ isInitial }) => !isInitial)
    .map(({ access, identifier }) => {
      const { start, end } = rangeOf(identifier);
      return `${access} ${text.slice(start, end)}`;
    });
}

const component = `<!-- A cart. 🛒 -->
<template>
  <p v-for="(item, i) in items" :key="i" @click="chosen = item">{{ item.name }} & {{ total }}</p>
</template>

<script lang="ts">
export const tax: number = 0.2;
</script>
<script setup lang="ts">
const items = defineProps<{ items: string[] }>();
let chosen = null; // 税
function total() { return tax; }
</script>

<style scoped>
p { color: red }
</style>
`;

describe('the scripts of a component', () => {
  it('are one module, and stand where they stand in the file', () => {
    const file = parse(component);
    const named = file.tree.nodesOf('VariableDeclarator').map((node) => {
      const { start, end } = rangeOf(node);
      return component.slice(start, end);
    });
    expect(named).toEqual([
      'tax: number = 0.2',
      'items = defineProps<{ items: string[] }>()',
      'chosen = null',
    ]);
    expect(file.text).toBe(component);
    expect(file.tree.rootScope.kind).toBe('module');
  });

  it.each([
    ['<script>const a = <p>{1}</p>;</script>', 1],
    ['<script lang="jsx">const a = <p>{1}</p>;</script>', 1],
    ['<script lang="ts">const a = <string>b;</script>', 1],
    ['<script lang="tsx">const a = <p>{b as string}</p>;</script>', 1],
    ["<script setup lang='ts'>const a = await b();</script>", 1],
    ['<script lang="coffee">a = -> b</script>', 0],
    ['<script src="./a.ts" lang="ts"></script>', 0],
    ['<script src="./a.js" />', 0],
    ['<docs>const a = 1;</docs>', 0],
    ['<template><div/></template>', 0],
    ['', 0],
  ])('%s', (text, count) => {
    expect(parse(text).tree.nodesOf('VariableDeclarator')).toHaveLength(count);
  });

  it('may hold the marks of other blocks', () => {
    const text = '<script>\nconst a = "<template>";\nconst b = "<" + "/script>";\n</script>';
    expect(
      parse(text)
        .tree.nodesOf('StringLiteral')
        .map(({ value }) => value),
    ).toEqual(['<template>', '<', '/script>']);
  });

  it.each([
    ['<template>\n</template>\n<script>\nconst = 1;\n</script>', '4: Unexpected token'],
    ['<template/>\n<script>\nlet a;', '2: Element is missing end tag.'],
    ['<template/>\n<script setup', '2: Unexpected EOF in tag.'],
    ['<template><div></template>\n<script>let a</script>', 'parsed'],
    ['<template><p a="1" a="2">{{ }}</p></template>', 'parsed'],
    ['<template><p v-.a="1" v-..></p></template>', 'parsed'],
    [`<template>${'<a>'.repeat(20_000)}</template>`, '1: nested too deeply'],
  ])('are listed as broken where they are: %s', (text, expected) => {
    expect(complaint(text).slice(0, expected.length)).toBe(expected);
  });

  it('have comments, among those of the markup', () => {
    const text = '<!-- a -->\n<script>\n// b\n</script>\n<template><p><!-- c --></p></template>\n<!--d-->';
    const comments = vue.commentsOf(parse(text));
    expect(comments.map((one) => one.text)).toEqual([' a ', ' b', ' c ', 'd']);
    expect(comments.map(({ range }) => text.slice(range.start, range.end))).toEqual([
      '<!-- a -->',
      '// b',
      '<!-- c -->',
      '<!--d-->',
    ]);
  });
});

describe('what a template does with the names of its script', () => {
  const inSetup = (template: string, lang = ''): string =>
    `<template${lang}>${template}</template>\n<script setup>\nlet a = null;\n</script>`;

  it.each([
    ['<p :b="a">{{ a.b }}</p>', ['read a', 'read a']],
    ['<p @click="a = 1"/>', ['write a']],
    ['<p @click="() => { a++ }"/>', ['update a']],
    ['<p @click="b(); a += 1; c()"/>', ['update a']],
    ['<p @click="function () { a = 1 }"/>', ['write a']],
    ['<p v-on:click="a"/>', ['read a']],
    ['<p v-model="a"/>', ['read a', 'write a']],
    ['<p v-model:b.trim="a.c"/>', ['read a', 'read a']],
    ['<p v-for="a in b" @click="a = 1"/>', []],
    ['<p v-for="{ a }, i in b">{{ a }}</p>', []],
    ['<p v-for="b in a" :key="b">{{ a }}</p>', ['read a', 'read a']],
    ['<b v-slot="{ a }">{{ a }}</b><i>{{ a }}</i>', ['read a']],
    ['<b><template #c="{ d = a }">{{ d }}</template></b>', ['read a']],
    ['<b><template slot-scope="{ a }">{{ a }}</template></b>', []],
    ['<p :[a]="b"/>', ['read a']],
    ['<p v-if="b &amp;&amp; a"/>', ['read a']],
    ['<p v-pre>{{ a }}</p>', []],
    ['<p>a {{ "a" }} {{ b.a }}</p>', []],
    ['<p @click="a = 1 as number"/>', ['write a']],
  ])('%s', (template, uses) => {
    expect(usesOf('a', inSetup(template)).map((use) => use.split(' ')[0])).toEqual(
      uses.map((use) => use.split(' ')[0]),
    );
  });

  it.each([
    ['<p>{{ a. }}</p>', ''],
    ['p(@click="a = 1")', ' lang="pug"'],
    ['', ' src="./a.html"'],
  ])('may be an assignment of any variable where it cannot be read: %s', (template, lang) => {
    expect(usesOf('a', inSetup(template, lang)).map((use) => use.split(' ')[0])).toContain('write');
  });

  it('is nothing where the names are those of the component’s options', () => {
    const text = '<template><p @click="a = 1">{{ a }}</p></template><script>let a = null;</script>';
    expect(usesOf('a', text)).toEqual([]);
  });

  it('stands where it is in the file', () => {
    expect(usesOf('chosen', component)).toEqual(['write chosen']);
    expect(usesOf('total', component)).toEqual(['read total']);
  });

  it('is not shown to rules', () => {
    expect(parse(component).tree.nodesOf('AssignmentExpression')).toEqual([]);
  });
});

describe('a place in a template', () => {
  it('is known by the code around it', () => {
    const file = parse(component);
    const start = component.indexOf('chosen = item');
    const range = { start, end: start + 'chosen = item'.length };
    expect(vue.normalise(file, range)).toContain('Identifier chosen');
    expect(vue.symbolPathAt(file, component.indexOf('return tax'))).toEqual(['total']);
  });
});
