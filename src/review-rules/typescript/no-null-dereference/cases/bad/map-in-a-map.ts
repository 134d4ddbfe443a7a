export interface Member {
  readonly id: string;
  nick: string;
}

export class Rooms {
  readonly #rooms = new Map<string, Map<string, Member>>();

  join(roomId: string, member: Member): void {
    const room = this.#rooms.get(roomId) ?? new Map<string, Member>();
    room.set(member.id, member);
    this.#rooms.set(roomId, room);
  }

  leave(roomId: string, memberId: string): void {
    this.#rooms.get(roomId)?.delete(memberId);
  }

  rename(roomId: string, memberId: string, nick: string): boolean {
    const room = this.#rooms.get(roomId);
    if (room === undefined) return false;
    const member = room.get(memberId);
    if (member.nick === nick) return false; // expect: maybe-null-result
    room.set(memberId, { ...member, nick });
    return true;
  }
}
