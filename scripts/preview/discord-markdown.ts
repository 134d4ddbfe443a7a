import { anchor, escaped, tag } from './page.ts';

/** Of Discord's Markdown what the messages about changes use. */
export function markdownHtml(markdown: string): string {
  return markdown.split('\n').map(lineHtml).join('');
}

function lineHtml(line: string): string {
  return line.startsWith('-# ')
    ? tag('div', inlineHtml(line.slice(3)), 'class="small"')
    : tag('div', inlineHtml(line));
}

const piece =
  /\\(?<sign>[!-/:-@[-`{-~])|`(?<code>[^`]+)`|\*\*(?<bold>(?:\\.|[^\\*])+)\*\*|\[(?<label>(?:\\.|[^\\\]])*)\]\((?<url>[^)\s]+)\)/g;

function inlineHtml(markdown: string): string {
  let html = '';
  let end = 0;
  for (const found of markdown.matchAll(piece)) {
    html += escaped(markdown.slice(end, found.index)) + pieceHtml(found);
    end = found.index + found[0].length;
  }
  return html + escaped(markdown.slice(end));
}

function pieceHtml({ groups = {} }: RegExpMatchArray): string {
  const { sign, code, bold, label = '', url = '' } = groups;
  if (sign !== undefined) return escaped(sign);
  if (code !== undefined) return tag('code', escaped(code));
  return bold === undefined ? anchor(inlineHtml(label), url) : tag('b', inlineHtml(bold));
}
