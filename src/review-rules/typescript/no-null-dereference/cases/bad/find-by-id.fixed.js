const rooms = [];

export function rename(id, name) {
  const room = rooms.find((candidate) => candidate.id === id);
  room.name = name;
}

export const priceOf = (cart, sku) => cart.lines.find((line) => line.sku === sku)?.price;

export function close(id) {
  rooms.find((room) => room.id === id)?.close();
}
