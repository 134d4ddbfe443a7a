export function count(grid, wanted) {
  let total = 0;
  for (let y = 0; y < grid.length; y++) {
    for (let x = 0; x < grid[y].length; x++) {
      if (grid[y][x] === wanted) total += 1;
    }
  }
  return total;
}

/** The condition looks at both. */
export function fill(left, size) {
  const made = [];
  for (let from = 0; from < left; left--) made.push(left - from + size);
  return made;
}

/** The body takes the steps, the head counts the rounds. */
export function tokens(text, next) {
  let rounds = 0;
  for (let at = 0; at < text.length; rounds++) at = next(text, at);
  return rounds;
}

export function depthOf(node) {
  let depth = 0;
  for (let at = node; at !== null; depth++) at = at.parent;
  return depth;
}
