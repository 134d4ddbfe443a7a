const stop = Symbol('stop');
const done = {};

export function each(tree, visit) {
  try {
    walk(tree, (node) => {
      if (visit(node) === false) throw stop;
      if (node.isLast) throw done;
    });
  } catch (error) {
    if (error !== stop && error !== done) throw error;
  }
}
