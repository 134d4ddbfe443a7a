interface User {
  readonly address?: { readonly city: string };
}

export function cityOf(user?: User): string {
  const address = user?.address;
  return address.city; // expect: unsafe-optional-chain
}

export function sourceOf(element: Element): readonly string[] {
  const source = element.querySelector('img')?.getAttribute('src');
  const parts = source.replace(/\?.*$/, '').split('/'); // expect: unsafe-optional-chain
  return parts;
}

export function idsOf(result: { data?: { rows: readonly { id: string }[] } }): readonly string[] {
  const rows = result.data?.rows;
  console.info('loaded');
  return rows.map((row) => row.id); // expect: unsafe-optional-chain
}
