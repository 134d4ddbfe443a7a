const rooms = new Map<string, { guests: string[]; topic: string }>();

export function enter(room: string, guest: string): void {
  if (!rooms.has(room)) {
    console.warn('making room', room);
    rooms.set(room, { guests: [], topic: '' });
  }
  rooms.get(room).guests.push(guest);
}

export function enterLater(room: string, guest: string): void {
  if (!rooms.has(room)) console.warn('making room', room);
  open(room);
  rooms.get(room).guests.push(guest);
}

export function leave(room: string, guest: string): void {
  if (!rooms.has(room)) {
    console.warn('there is no room', room);
    return;
  }
  rooms.get(room).guests = rooms.get(room).guests.filter((one) => one !== guest);
}

export function show(room: string): void {
  if (!rooms.has(room)) console.warn('there is no room', room);
  console.log(rooms.get(room)?.topic);
}

export function showOther(room: string, other: string): void {
  if (!rooms.has(room)) console.warn('there is no room', room);
  if (rooms.has(other)) console.log(rooms.get(other).topic);
}

export function reset(room: string): void {
  if (!rooms.has(room)) console.warn('there is no room', room);
  rooms.set(room, { guests: [], topic: 'new' });
  rooms.get(room).topic = 'old';
}
