import { expect, it } from '@jest/globals';
import { findingsOf } from '../../../analysis/test-kit/findings-of.ts';
import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noHtmlInjection } from './rule.ts';

testRule(noHtmlInjection, import.meta.url);

it.each([
  ['query', 'error', 'certain'],
  ['params', 'note', 'possible'],
])('no-html-injection takes $route.%s for an address: %s', async (part, severity, confidence) => {
  const text = `<template><p v-html="$route.${part}.a" /></template>`;
  const [finding] = await findingsOf(noHtmlInjection, text, 'src/A.vue');
  expect(finding).toMatchObject({ severity, confidence });
  expect(text.slice(finding?.range.start, finding?.range.end)).toBe(`$route.${part}.a`);
});

it.each([
  ['location.href', 'note'],
  ['location.hash.slice(1)', 'error'],
  ['decodeURIComponent(location.href)', 'error'],
])('no-html-injection takes %s for a %s', async (part, severity) => {
  const found = await findingsOf(
    noHtmlInjection,
    `tab.document.write(\`<pre>\${${part}}</pre>\`);`,
    'src/a.js',
  );
  expect(found.map((finding) => finding.severity)).toEqual([severity]);
});

it('no-html-injection is silent where a comment in the template says so, also to ESLint', async () => {
  const silenced = async (comment: string): Promise<number> => {
    const text = `<template>\n<!-- ${comment} -->\n<p v-html="$route.query.a" />\n</template>\n`;
    return (await findingsOf(noHtmlInjection, text, 'src/A.vue')).length;
  };
  expect(await silenced('a comment')).toBe(1);
  expect(await silenced('autoglm-disable-next-line no-html-injection -- cleaned by the router')).toBe(0);
  expect(await silenced('eslint-disable-next-line vue/no-v-html')).toBe(0);
  expect(await silenced('eslint-disable vue/no-v-html')).toBe(0);
});
