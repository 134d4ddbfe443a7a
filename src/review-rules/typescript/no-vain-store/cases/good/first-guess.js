export function read(options) {
  let text = '';
  text = options.text;
  let list = [];
  list = options.list;
  let found = null;
  found = options.find();
  return [text, list, found];
}
