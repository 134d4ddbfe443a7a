interface Model {
  readonly id: string;
}

declare function prepare(model: Model): Promise<string>;

export async function rename(model: Model): Promise<string | null> {
  // Just use default behaviour
  return null;

  const results = await prepare(model);
  return results;
}

export function keyOf(model: unknown): string | null {
  if (typeof model === 'object' && model !== null) {
    return null; // FIXME: deprecated for objects.

    const key = Object.keys(model)[0];
    return key ?? null;
  }
  return String(model);
}

export function typed(query: { readonly id: string }): string {
  return query.id;
  // @ts-expect-error
  void query.name;
}
