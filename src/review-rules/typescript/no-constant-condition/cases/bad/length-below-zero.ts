interface Cart {
  readonly items: readonly string[];
}

export function summary(cart: Cart): string {
  const names = cart.items.map((item) => item.trim());
  if (cart.items.length >= 0) return `${cart.items.length} items`; // expect: constant-expression
  if (names.length < 0) return 'nothing'; // expect: constant-expression
  return 0 <= names.length ? names.join() : ''; // expect: constant-expression
}
