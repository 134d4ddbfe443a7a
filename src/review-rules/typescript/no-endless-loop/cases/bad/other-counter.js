export function count(grid, wanted) {
  let total = 0;
  for (let y = 0; y < grid.length; y++) {
    for (let x = 0; x < grid[y].length; y++) { // expect: endless-loop
      if (grid[y][x] === wanted) total += 1;
    }
  }
  return total;
}

export function pairs(list) {
  const found = [];
  for (var i = 0; i < list.length; i++) {
    for (var j = 0; j < list.length; i += 1) found.push([list[i], list[j]]); // expect: endless-loop
  }
  return found;
}
