import type { Answer } from '../../forge-stand-in/http/answer.ts';
import type { Json } from '../../forge-stand-in/json.ts';
import type { Call } from './route.ts';

interface Page {
  readonly number: number;
  readonly size: number;
}

/** https://docs.gitlab.com/api/rest/#offset-based-pagination : 20 unless told, at most 100. */
function pageOf({ query }: Pick<Call, 'query'>): Page {
  const size = Number(query.get('per_page') ?? 20);
  const number = Number(query.get('page') ?? 1);
  return { number: Math.max(1, number), size: Math.min(100, Math.max(1, size)) };
}

/** A page of a list with its headers. */
export async function listed<T>(
  call: Call,
  items: readonly T[],
  render: (item: T) => Json | Promise<Json>,
): Promise<Answer> {
  const { number, size } = pageOf(call);
  const shown = items.slice((number - 1) * size, number * size);
  const last = Math.max(1, Math.ceil(items.length / size));
  return {
    status: 200,
    headers: pageHeaders(call, { number, size, last, count: items.length }),
    body: await Promise.all(shown.map(async (item) => render(item))),
  };
}

function pageHeaders(
  call: Call,
  { number, size, last, count }: Page & { readonly last: number; readonly count: number },
): Readonly<Record<string, string>> {
  const to = (page: number, name: string): string => {
    const query = new URLSearchParams(call.query);
    query.set('page', String(page));
    query.set('per_page', String(size));
    return `<${call.url}?${query.toString()}>; rel="${name}"`;
  };
  const links = [
    ...(number > 1 ? [to(number - 1, 'prev')] : []),
    ...(number < last ? [to(number + 1, 'next')] : []),
    ...[to(1, 'first'), to(last, 'last')],
  ];
  return {
    ...{ link: links.join(', '), 'x-page': String(number), 'x-per-page': String(size) },
    ...{
      'x-next-page': number < last ? String(number + 1) : '',
      'x-prev-page': number > 1 ? String(number - 1) : '',
    },
    ...{ 'x-total': String(count), 'x-total-pages': String(last) },
  };
}

/** https://docs.gitlab.com/api/rest/#keyset-based-pagination : by id, each page names the next. */
export async function keysetListed<T extends { readonly id: number }>(
  call: Call,
  items: readonly T[],
  render: (item: T) => Json,
): Promise<Answer> {
  if (call.query.get('pagination') !== 'keyset') return listed(call, items, render);
  const isDescending = (call.query.get('sort') ?? 'desc') === 'desc';
  const sorted = items.toSorted((a, b) => (isDescending ? b.id - a.id : a.id - b.id));
  const name = isDescending ? 'id_before' : 'id_after';
  const after = call.query.get(name);
  const isLater = ({ id }: T): boolean =>
    after === null || (isDescending ? id < Number(after) : id > Number(after));
  const { size } = pageOf(call);
  const left = sorted.filter(isLater);
  const shown = left.slice(0, size);
  const last = shown.at(-1);
  const query = new URLSearchParams(call.query);
  query.set(name, String(last?.id ?? ''));
  const hasMore = left.length > size;
  return {
    status: 200,
    headers: hasMore ? { link: `<${call.url}?${query.toString()}>; rel="next"` } : {},
    body: shown.map(render),
  };
}

/** The same of a tree, which has no ids: a page names the entry after which the next one begins. */
export async function treeListed(
  call: Call,
  entries: readonly string[],
  render: (entry: string) => Json,
): Promise<Answer> {
  if (call.query.get('pagination') !== 'keyset') return listed(call, entries, render);
  const token = call.query.get('page_token');
  const start = token === null ? 0 : entries.findIndex((entry) => tokenOf(entry) === token) + 1;
  const { size } = pageOf(call);
  const shown = entries.slice(start, start + size);
  const query = new URLSearchParams(call.query);
  query.set('page_token', tokenOf(shown.at(-1) ?? ''));
  const hasMore = entries.length > start + size;
  return {
    status: 200,
    headers: hasMore ? { link: `<${call.url}?${query.toString()}>; rel="next"` } : {},
    body: shown.map(render),
  };
}

function tokenOf(entry: string): string {
  return Buffer.from(entry).toString('base64');
}
