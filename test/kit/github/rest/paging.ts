import type { Answer } from '../../forge-stand-in/http/answer.ts';
import type { Json } from '../../forge-stand-in/json.ts';
import type { Call } from './route.ts';

export interface Page {
  readonly number: number;
  readonly size: number;
}

/** More is cut to 100 without a word, as GitHub does. */
export function pageOf({ query }: Pick<Call, 'query'>, defaultSize = 30): Page {
  const size = Number(query.get('per_page') ?? defaultSize);
  const number = Number(query.get('page') ?? 1);
  return { number: Math.max(1, number), size: Math.min(100, Math.max(1, size)) };
}

export function slicePage<T>(items: readonly T[], { number, size }: Page): readonly T[] {
  return items.slice((number - 1) * size, number * size);
}

/** A list with its `link` header. */
export function listed<T>(call: Call, items: readonly T[], toBody: (page: readonly T[]) => Json): Answer {
  const page = pageOf(call);
  return { status: 200, headers: linkHeader(call, page, items.length), body: toBody(slicePage(items, page)) };
}

export function linkHeader(
  call: Call,
  { number, size }: Page,
  count: number,
): Readonly<Record<string, string>> {
  const last = Math.max(1, Math.ceil(count / size));
  const to = (page: number, name: string): string => {
    const query = new URLSearchParams(call.query);
    query.set('page', String(page));
    return `<${call.url}?${query.toString()}>; rel="${name}"`;
  };
  const links = [
    ...(number > 1 ? [to(number - 1, 'prev'), to(1, 'first')] : []),
    ...(number < last ? [to(number + 1, 'next'), to(last, 'last')] : []),
  ];
  return links.length === 0 ? {} : { link: links.join(', ') };
}
