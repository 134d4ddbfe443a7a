export function factorial(n) {
  return n <= 1 ? 1 : n * factorial(n - 1);
}

export function depth(tree) {
  if (!tree) return 0;
  return 1 + Math.max(depth(tree.left), depth(tree.right));
}

const walk = (node) => {
  console.log(node.name);
  node.children.forEach((child) => walk(child));
};

const draw = () => {
  paint();
  requestAnimationFrame(draw);
};

async function poll(check) {
  await check();
  await poll(check);
}

function next(reader) {
  const token = reader.expect('word');
  next(reader, token);
}

function lazily(get) {
  return () => lazily(get);
}

function sum(list) {
  return list.length && list[0] + sum(list.slice(1));
}

function* numbers(n) {
  yield n;
  yield* numbers(n + 1);
}

function attempt(work) {
  try {
    return work();
  } catch {
    return attempt(work);
  }
}

export const api = { walk, draw, poll, next, lazily, sum, numbers, attempt };
