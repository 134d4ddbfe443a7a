function links(text, re, node, stack) {
  const found = [];
  let match;
  while ((match = re.exec(text)) !== null) found.push(match[1]);
  while ((match = re.exec(text))) found.push(match[0]);
  while (match = re.exec(text)) found.push(match.index);
  while (node = node.parentNode) found.push(node.id);
  let next = stack.top;
  let frame;
  while (frame = next) {
    next = frame.below;
    found.push(frame);
  }
  for (let i = 0, item; item = stack[i]; i++) found.push(item);
  return found;
}

function open(options, cache) {
  let handler, entry;
  if (handler = options.handler) handler.start();
  if (entry = cache.find(options.key)) return entry;
  if ((entry = options.entry)) return entry;
  if (options.count += 1) return null;
  if (options.list ||= []) return options.list;
  return (entry = cache.last) ? entry : null;
}
