interface Vector {
  x: number;
  y: number;
}

export class Player {
  private position: Vector = { x: 0, y: 0 };

  teleport({ x, y }: Vector, relative = false): void {
    if (relative) {
      this.position.x += x;
      this.position.y += y;
    } else {
      this.position.x = x;
      this.position.y = this.position.y; // expect: self-assign
    }
  }
}

export function update(parcel: Record<string, unknown>, patch: Record<string, unknown>): void {
  if (patch.carrier) {
    parcel.carrier = patch.carrier;
    patch.tracking = patch.tracking; // expect: self-assign
  }
}

export function copy(from: Vector, to: Vector): Vector {
  to.x = to.x; // expect: self-assign
  to.y = from.y;
  return to;
}
