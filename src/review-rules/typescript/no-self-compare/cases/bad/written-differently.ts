export function isMoved(a: Shape, b: Shape) {
  const sameParent = (a.parent?.id) === a . parent?.id; // expect: self-compare
  const sameLabel = a['label'] == a["label"]; // expect: self-compare
  const sameKind = typeof a === typeof (a as object); // expect: self-compare
  const samePlace = a.x - b.x === a.x - b.x; // expect: self-compare
  return !(sameParent && sameLabel && sameKind && samePlace);
}

class Box {
  #owner: string;

  constructor(owner: string) {
    this.#owner = owner;
  }

  isOwnedLike(other: Box) {
    return this.#owner === this.#owner && other !== this; // expect: self-compare
  }
}

export { Box };
