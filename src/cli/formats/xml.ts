/** One element of an XML document: it holds elements, or text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly content: readonly XmlElement[] | string;
}

export function element(
  name: string,
  attributes: XmlElement['attributes'],
  content: XmlElement['content'] = [],
): XmlElement {
  return { name, attributes, content };
}

/** A document with its declaration, each element on a line of its own. */
export function renderXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${renderElement(root, '')}`;
}

function renderElement({ name, attributes, content }: XmlElement, indent: string): string {
  const list = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`,
  );
  const start = `${indent}<${name}${list.join('')}`;
  if (content.length === 0) return `${start}/>\n`;
  // White space around a text would become part of it.
  if (typeof content === 'string') return `${start}>${escapeText(content)}</${name}>\n`;
  const inner = content.map((child) => renderElement(child, `${indent}  `)).join('');
  return `${start}>\n${inner}${indent}</${name}>\n`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A carriage return is written by number: a reader takes a plain one for a line end. */
function escapeText(text: string): string {
  return withoutForbidden(text)
    .replace(/[&<>"]/g, (character) => entities[character] ?? character)
    .replaceAll('\r', '&#13;');
}

/** Line ends and tabs in an attribute are read as spaces unless they are written by number. */
function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

/** What no document may hold, not even by number: https://www.w3.org/TR/xml/#charsets */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Control characters are shown by their pictures, which Unicode has; the rest by the mark for what cannot be shown. */
function withoutForbidden(text: string): string {
  return text.replace(forbidden, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x24_00 + code) : '\uFFFD';
  });
}
