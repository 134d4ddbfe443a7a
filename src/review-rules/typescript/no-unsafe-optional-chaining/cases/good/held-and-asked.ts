interface User {
  readonly address?: { readonly city: string };
}

export function cityOf(user?: User): string {
  const address = user?.address;
  if (!address) return '';
  return address.city;
}

export function cityOr(user?: User): string {
  const address = user?.address;
  return address?.city ?? '';
}

export function cityOfKnown(user?: User): string {
  if (user === undefined) return '';
  const name = user?.toString();
  return name.trim();
}

export function cityInBranch(user?: User): string {
  const address = user?.address;
  if (address) console.info(address.city);
  const other = user?.address ?? { city: '' };
  return other.city;
}

export function cityLater(user?: User): () => string {
  const address = user?.address;
  return () => address.city;
}

export function firstOf(list?: readonly string[]): string {
  let first = list?.at(0);
  first ??= 'none';
  return first.trim();
}
