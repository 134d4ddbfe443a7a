import type { ElementNode } from '@vue/compiler-dom';
import type { Range } from '../../domain/text-position.ts';
import type { NodeOf } from '../typescript/node.ts';
import type { TemplateCode, TemplateHtml, TemplateLoop } from '../typescript/template-code.ts';
import { attributeOf, hasAttribute } from './blocks.ts';
import type { Blocks } from './blocks.ts';
import { assignmentOf, functionOf } from './made-nodes.ts';
import type { Statement } from './made-nodes.ts';
import { TemplateReader } from './template-reader.ts';

/**
 * What the template does with the names around it. Where some of it cannot be read (Pug, a file of its own, an expression
 * that is none), it may assign every variable of the script.
 */
export function templateCode(
  { scripts, template }: Blocks,
  program: NodeOf<'Program'>,
): TemplateCode | undefined {
  if (template === undefined) return undefined;
  const seesScript = scripts.some(({ isSetup }) => isSetup);
  const range = { start: template.loc.start.offset, end: template.loc.end.offset };
  const reader = new TemplateReader(scripts.some(({ isTyped }) => isTyped));
  const body = isMarkup(template) ? reader.read(template.children) : [];
  const isRead = isMarkup(template) && reader.isWhole;
  const guessed = isRead || !seesScript ? [] : assignments(program, range);
  const html: readonly TemplateHtml[] = reader.html;
  const loops: readonly TemplateLoop[] = reader.loops;
  return { statement: functionOf([], [...body, ...guessed], range), seesScript, html, loops };
}

function isMarkup(template: ElementNode): boolean {
  return !hasAttribute(template, 'src') && (attributeOf(template, 'lang') ?? 'html') === 'html';
}

function assignments(program: NodeOf<'Program'>, range: Range): readonly Statement[] {
  const names = program.body
    .filter((one) => one.type === 'VariableDeclaration')
    .filter(({ kind }) => kind === 'let' || kind === 'var')
    .flatMap(({ declarations }) =>
      declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : [])),
    );
  return names.map((name) =>
    functionOf([], [assignmentOf({ type: 'Identifier', ...range, name }, range)], range),
  );
}
