interface Options {
  readonly name?: string;
  readonly tags?: string[];
  readonly retry?: boolean;
  readonly parse?: (text: string) => unknown;
}

const cache: { items?: string[] } = {};

export function withDefaults(options: Options | undefined, label: string) {
  const given = options ?? {};
  const name = given.name || 'unnamed';
  const tags = given.tags ?? [];
  const retry = given.retry ?? true;
  const parse = given.parse || ((text: string) => text);
  const items = cache.items || (cache.items = []);
  const title = given.name ?? (label || 'none');
  const shown = given.name && `(${given.name})`;
  const either = given.retry || true;
  return { name, tags, retry, parse, items, title, shown, either };
}
