const rooms = new Map();
const lists = {};

export function join(name, socket) {
  const members = rooms.get(name) || []; // expect: unread-collection
  members.push(socket);
  socket.room = name;
}

export function subscribe(topic, listener) {
  const all = lists[topic] ?? new Set(); // expect: unread-collection
  if (all.has(listener)) return;
  all.add(listener);
}

export class Cart {
  #counts = new Map();

  add(item, amount) {
    const line = this.#counts.get(item.id) || { amount: 0 }; // expect: unread-collection
    line.amount += amount;
  }
}
