export function greeting() {
  const user = JSON.parse(localStorage.getItem('user'));
  return `Hello ${user.name}`; // expect: maybe-null-result
}

export function headers() {
  return { Authorization: `Bearer ${JSON.parse(localStorage.getItem('session')).token}` }; // expect: maybe-null-result
}

export function addToBasket(item) {
  const stored = window.sessionStorage.getItem('basket');
  const basket = JSON.parse(stored);
  basket.push(item); // expect: maybe-null-result
  window.sessionStorage.setItem('basket', JSON.stringify(basket));
}
