import type { TypeScriptFile } from '../../../../languages/typescript/typescript.ts';

/** Modules whose functions named `use…` are hooks, by a part of their name. */
const ofReact = /react|^next(?:$|\/)|^@wordpress\/|^@remix-run\/|^gatsby$|redux|apollo|^swr$/;
/** Their functions named `use…` may stand anywhere in a component, for it runs once. */
const ofOthers =
  /^(?:vue|nuxt|solid-js|hono|typed-html|preact-signals|#imports|#app|#components)(?:$|\/)|^@(?:stencil|kitajs|elysiajs|vue|vueuse|nuxt|builder\.io\/qwik|qwik\.dev|solidjs)(?:$|\/)/;
const required = /\brequire\(\s*["']([^"'\n]{1,200})["']\s*\)/g;

/** Is the file written for React, so that what it calls `use…` is one of its hooks? */
export function isReactFile({ path, text, tree }: TypeScriptFile): boolean {
  if (/\.vue$/i.test(path)) return false;
  const modules = tree.nodesOf('ImportDeclaration').map(({ source }) => source.value);
  for (const [, name = ''] of text.matchAll(required)) modules.push(name);
  if (modules.some((name) => ofOthers.test(name))) return false;
  return modules.some((name) => ofReact.test(name)) || tree.nodesOf('JSXElement').length > 0;
}
