export function initialOf(user) {
  const name = user.nickname ?? null;
  return name.charAt(0); // expect: null-flow
}

export function priceOf(cart, isMember) {
  const card = isMember ? cart.card : null;
  console.debug('price of', cart.id);
  return cart.total * card.discount; // expect: null-flow
}

export function ownerOf(page) {
  const owner = page.team ? page.team.owner : page.user ? page.user : undefined;
  const { email } = owner; // expect: null-flow
  return email;
}

export function firstOf(items) {
  return (items.length > 0 ? items[0] : null).title; // expect: null-flow
}

export function rowsOf(answer) {
  const rows = answer.body || null;
  for (const row of rows) show(row); // expect: null-flow
}

export function queueOf(document) {
  const queue = document.state && document.state.queue;
  while (true) {
    if (document.isClosed) break;
  }
  return queue;
}

export function sizeOf(document) {
  const queue = document.state && document.state.queue;
  return queue.size; // expect: null-flow
}

export const nameOf = (session) => {
  const user = session.user || undefined;
  return user.profile.name; // expect: null-flow
};
