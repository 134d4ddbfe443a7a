export function total(cart, shipping) {
  const net = cart?.net + shipping?.net;
  const isFree = (cart?.net) > 50;
  return isFree ? -cart?.net : `${cart?.currency}${net}`;
}
