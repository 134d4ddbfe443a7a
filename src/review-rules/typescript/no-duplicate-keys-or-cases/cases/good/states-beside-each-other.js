const LOADED = 'feed/loaded';
const FAILED = 'feed/failed';

export function feed(state, { type, payload }, next) {
  switch (type) {
    case LOADED:
      switch (payload.type) {
        case LOADED:
          return { ...state, items: payload.items };
        case FAILED:
          return state;
      }
      return state;
    case FAILED:
      return { ...state, error: payload };
    case next():
      return { ...state, isNext: true };
    case next():
      return { ...state, isAfterNext: true };
    case +1:
      return state;
    case -1:
      return state;
    case '1':
      return state;
  }
  return state;
}

export class Buffer {
  static size = 10;
  size = 5;
  #size = 1;

  static of(...items) {
    return new Buffer(items);
  }

  of(index) {
    return index + this.#size;
  }

  get ['of' + Buffer.size]() {
    return 1;
  }

  get ['of' + this.size]() {
    return 2;
  }
}
