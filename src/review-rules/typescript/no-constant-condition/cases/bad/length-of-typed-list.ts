interface Page {
  readonly hits: readonly string[];
}

export function title(results: readonly string[], query: string): string {
  if (results.length < 0) { // expect: constant-expression
    return `Nothing found for ${query}`;
  }
  return query.length >= 0 ? `${results.length} results for ${query}` : 'All'; // expect: constant-expression
}

export function first(pages: Array<Page>): Page | undefined {
  let rest: Page[] = pages;
  while (rest.length >= 0) { // expect: constant-expression
    const [page] = rest;
    if (page === undefined || page.hits.length > 0) return page;
    rest = rest.slice(1);
  }
  return undefined;
}
