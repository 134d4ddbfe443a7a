const firstWord = (text: string): string => text.match(/\w+/)![0];
export const greeting = (): string => firstWord(document.title);
export const ownerOf = (rooms: Room[], id: string): string =>
  (rooms.find((room) => room.id === id) as Room).owner;

export function show(id: string): void {
  const panel = document.getElementById(id)!;
  panel.hidden = false;
}

export function hide(id: string): void {
  const panel = document.getElementById(id) as HTMLElement;
  panel.hidden = true;
}

let current: Room | undefined;

export function rename(name: string): void {
  if (!current) console.warn('no room');
  const room = current!;
  room.name = name;
}

interface Room {
  readonly id: string;
  owner: string;
  name: string;
}
