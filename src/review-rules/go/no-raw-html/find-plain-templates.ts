import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { functionAround } from '../_kit/functions.ts';
import type { RawHtml } from './find-raw-html.ts';

/** A text that fills pages by templates that escape nothing. */
export function mayFillPages(text: string): boolean {
  return (
    text.includes('"text/template"') &&
    /\bhttp\.ResponseWriter\b/.test(text) &&
    isOfPages.test(text) &&
    !escapes.test(text)
  );
}

/** A page in the file, or one of that name. */
const isOfPages =
  /<(?:html|body|head|h1|table|ul|form)\b|<!doctype html|text\/html|\.g?o?html"|\.tmpl\.html/i;

/** Somebody sees to it himself: `{{.Name | html}}`, `template.HTMLEscapeString`. */
const escapes = /\|\s*(?:html|js|urlquery|esc\w*|safe\w*)\b|\bHTMLEscap|\bEscapeString\(|\{\{\s*(?:html|js) /;

/** `page.Execute(w, data)` of `text/template`, which puts values into a page as they are. */
export function* findPlainTemplates({ tree }: GoFile): Generator<RawHtml, void> {
  for (const call of tree.nodesOf('call_expression')) {
    const callee = childOf(call, 'function');
    const field = callee?.kind === 'selector_expression' ? childOf(callee, 'field') : undefined;
    const [writer, ...others] = argumentsOf(call);
    if (field === undefined || !/^Execute(?:Template)?$/.test(tree.textOf(field))) continue;
    const data = others.at(-1);
    if (writer?.kind !== 'identifier' || data === undefined || data.kind === 'nil') continue;
    if (isAnswer(tree.textOf(writer), call, tree))
      yield { at: call, part: tree.textOf(data), manner: 'template' };
  }
}

/** The function answers a request by it, and says nothing of another type. */
function isAnswer(writer: string, call: GoNode, tree: GoTree): boolean {
  const around = functionAround(call);
  const parameters = around === undefined ? undefined : childOf(around, 'parameters');
  if (around === undefined || parameters === undefined) return false;
  const text = tree.textOf(around);
  if (/content-?type/i.test(text) && !/text\/html|TextHTML/i.test(text)) return false;
  return new RegExp(`\\b${writer} http\\.ResponseWriter\\b`).test(tree.textOf(parameters));
}
