export const links = (nodes) =>
  nodes
    .map((node) => {
      if (node.href) return node.href;
    })
    .filter(Boolean);
export const flat = (nodes) =>
  nodes
    .map((node) => {
      if (node.children) return node.children;
    })
    .flat();
