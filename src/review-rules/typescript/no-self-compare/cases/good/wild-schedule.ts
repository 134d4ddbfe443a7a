interface Slot {
  readonly room: string;
  readonly from: Date;
  readonly to: Date;
  readonly team: { readonly id: number; readonly name: string };
}

export interface Clash {
  readonly first: Slot;
  readonly second: Slot;
  readonly minutes: number;
}

export class Schedule {
  readonly #slots: Slot[] = [];
  readonly #rooms = new Map<string, number>();

  add(slot: Slot): void {
    if (slot.to <= slot.from) throw new RangeError(`a slot in ${slot.room} ends before it begins`);
    const at = this.#slots.findIndex((other) => other.from > slot.from);
    if (at === -1) this.#slots.push(slot);
    else this.#slots.splice(at, 0, slot);
    this.#rooms.set(slot.room, (this.#rooms.get(slot.room) ?? 0) + 1);
  }

  clashes(): readonly Clash[] {
    const found: Clash[] = [];
    for (const [index, first] of this.#slots.entries()) {
      for (let next = index + 1; next < this.#slots.length; next++) {
        const second = this.#slots[next];
        if (second === undefined || second.from >= first.to) break;
        if (second.room !== first.room) continue;
        // Two lessons of one team in one room are a double lesson.
        if (first.team.id === second.team.id) continue;
        found.push({ first, second, minutes: overlap(first, second) });
      }
    }
    return found;
  }

  busiest(): string | undefined {
    let best: string | undefined;
    let most = 0;
    for (const [room, count] of this.#rooms) {
      if (count > most) {
        best = room;
        most = count;
      }
    }
    return best;
  }
}

function overlap(first: Slot, second: Slot): number {
  const from = Math.max(first.from.getTime(), second.from.getTime());
  const to = Math.min(first.to.getTime(), second.to.getTime());
  return Math.max(0, to - from) / 60_000;
}
