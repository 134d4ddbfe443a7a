/** A ticket of the stand-in. */
export interface JiraTicket {
  readonly key: string;
  readonly summary: string;
  /** With `## headings` and `- items`, which the third version of the interface answers as a document. */
  description: string;
  status: string;
  /** Name of a level that not everybody has who reads the project. */
  readonly security: string | undefined;
}

export interface JiraWorld {
  /** By each name that it has or had. */
  readonly tickets: Map<string, JiraTicket>;
}

/** As the third version of the interface has it. */
export function documentOf(description: string) {
  const blocks = description.split('\n').filter((line) => line.trim() !== '');
  return { type: 'doc', version: 1, content: blocks.map(blockOf) };
}

function blockOf(line: string) {
  const [, sign, words = ''] = /^(##|-)\s+(.*)$/.exec(line) ?? [undefined, undefined, line];
  const text = [{ type: 'text', text: words }];
  if (sign === '##') return { type: 'heading', attrs: { level: 2 }, content: text };
  const paragraph = { type: 'paragraph', content: text };
  return sign === '-'
    ? { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph] }] }
    : paragraph;
}
