interface Link {
  readonly title: string;
  readonly url: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const attribute = /(?<![a-z-])([a-z-]+)=("[^"]*"|\S+)/g;
const link = /^\[([^\]]*)\]\(([^)\s]+)\)(?:\{((?:\s*[a-z-]+=(?:"[^"]*"|\S+)\s*)*)\})?$/; // expect: redos
const bareUrl = /^https?:\/\/[^\s/]+(?:\/\S*)?$/;

function attributesOf(text: string | undefined): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [, name = '', value = ''] of (text ?? '').matchAll(attribute))
    found[name] = value.startsWith('"') ? value.slice(1, -1) : value;
  return found;
}

function parseLink(line: string): Link | undefined {
  const match = link.exec(line.trim());
  if (match === null) return undefined;
  const [, title = '', url = '', attributes] = match;
  return { title, url, attributes: attributesOf(attributes) };
}

export function linksOf(document: string): readonly Link[] {
  const links: Link[] = [];
  for (const line of document.split('\n')) {
    const parsed = parseLink(line);
    if (parsed !== undefined) links.push(parsed);
    else if (bareUrl.test(line)) links.push({ title: line, url: line, attributes: {} });
  }
  return links;
}
