async function load(id: string): Promise<Order> {
  return (await fetch(`/orders/${id}`)).json();
}

export function Order({ id }: Props): Element {
  const known = cache.get(id);
  if (known === undefined) throw load(id);
  return <p>{known.number}</p>;
}
