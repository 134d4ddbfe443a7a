import { SaxesParser } from 'saxes';
import type { XmlElement } from '../formats/xml.ts';

/** A document as a strict parser reads it. @throws {Error} When it is not well-formed. */
export function parseXml(text: string): XmlElement {
  const root: Draft = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element: Draft = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (part) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += part;
  });
  parser.on('closetag', () => void open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  const [document] = root.children;
  if (document === undefined) throw new Error('the document is empty');
  return finished(document);
}

interface Draft {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Draft[];
  text: string;
}

/** White space between elements is no content. */
function finished({ name, attributes, children, text }: Draft): XmlElement {
  const hasText = children.length === 0 && text !== '';
  return { name, attributes, content: hasText ? text : children.map(finished) };
}
