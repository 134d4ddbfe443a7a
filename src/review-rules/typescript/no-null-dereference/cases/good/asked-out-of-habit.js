export function priceOf(cart) {
  if (!cart) return 0;
  const card = cart ? cart.card : null;
  return card.price;
}

export function nameOf(user) {
  if (!user || !user.profile) throw new Error('no user');
  const profile = user.profile ? user.profile : undefined;
  return profile.name;
}

export function labelOf(node, fallback) {
  if (node != null && node.owner) {
    const owner = node != null ? node.owner : null;
    return owner.label;
  }
  return fallback;
}

export const textOf = (user) => (user ? (user ? user.profile : null).text : '');

const root =
  typeof globalThis !== 'undefined' ? globalThis : typeof window !== 'undefined' ? window : undefined;
root.shop = { priceOf, nameOf };

var host = 'undefined' != typeof window ? window : 'undefined' != typeof self ? self : null;
host.shop = { labelOf, textOf };
