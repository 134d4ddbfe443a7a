// A text that says 'function' is data; and the type of a comparison may be asked for.
function describe(node, handlers) {
  if (node.kind === 'function') node.call(handlers);
  if (node.type === 'function') handlers.type(node);
  if (node.kind === 'function' || node.kind()) return handlers.kind(node);
  if (typeof node.run === 'function') node.run();
  const answer = typeof (node.a === node.b);
  if (node.kind === 'function') {
    return handlers.function(node);
  } else {
    node.kind();
  }
  return answer === 'boolean' && typeof (node.a === node.b) === 'boolean';
}
