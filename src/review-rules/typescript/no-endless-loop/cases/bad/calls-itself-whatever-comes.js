export function factorial(n) {
  return n * factorial(n - 1); // expect: endless-loop
}

export function depth(tree) {
  return 1 + Math.max(depth(tree.left), depth(tree.right)); // expect: endless-loop
}

const walk = (node) => {
  console.log(node.name);
  const next = node.next;
  walk(next); // expect: endless-loop
};

const count = (list) => 1 + count(list.slice(1)); // expect: endless-loop

export const api = { walk, count };
