interface Page {
  readonly size?: number;
  readonly first: { readonly id: string };
}

export function startOf(page?: Page): string {
  if (page && page.size === 0) return '';
  return page.first.id; // expect: null-flow
}

export function endOf(page: Page | null): string {
  if (page && page.size === 0) return '';
  return page.first.id; // expect: null-flow
}
