const spaces = /^\s*|\s*$/g; // expect: slow-search
const lineSpaces = /[ \t]*$/gm; // expect: slow-search

/** What is made of a text is as long as it. */
export function slugify(title: string, text = ''): string {
  const lower = String(text).toLowerCase();
  return lower.replace(spaces, '').replaceAll(' ', '-');
}

export class Cookie {
  parse(header: string): string {
    let value = header || '';
    value = value.toLowerCase();
    return clean(`${value};`);
  }
}

function clean(text: string): string {
  return text.replace(lineSpaces, '');
}
