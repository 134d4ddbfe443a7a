export function* pages(source) {
  try {
    while (source.hasNext()) yield source.next();
  } finally {
    source.close();
    return source.count; // expect: unsafe-finally
  }
}

export class Reader {
  *[Symbol.iterator]() {
    try {
      yield* this.lines();
    } finally {
      return; // expect: unsafe-finally
    }
  }
}
