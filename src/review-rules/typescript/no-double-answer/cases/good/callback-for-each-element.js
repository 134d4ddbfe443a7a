export function visit(node, callback) {
  if (node.index) {
    callback(node.index);
  }
  callback(node.value);
}

export function next(reader, next) {
  if (reader.isEscape()) {
    next();
  }
  next();
}
