function isArrayLike(value) {
  return value != null && typeof value.length === 'number' && value.length >= 0;
}

class Body {
  get isKnown() {
    return this.length >= 0;
  }
}

function rest(stream) {
  let source = stream.source;
  return source.length < 0 ? 'unknown' : source.length;
}
