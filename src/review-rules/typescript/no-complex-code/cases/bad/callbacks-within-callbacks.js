// options: {"complexity": 4, "nesting": 2, "function_lines": 10, "file_lines": 40}

function copyTree(from, to, done) { // expect: length
  fs.readdir(from, (error, names) => { // expect: complexity, length
    if (error) return done(error);
    let left = names.length;
    for (const name of names) {
      try {
        if (!name.startsWith('.')) fs.copyFileSync(from + name, to + name); // expect: nesting
      } catch (failure) {
        left -= 1;
        if (failure.code !== 'EISDIR') log(failure); // expect: nesting
      }
    }
    done(null, left);
  });
}

const gradeOf = (points, bonus) => // expect: complexity
  points + bonus > 90 ? 'a' : points > 80 || bonus > 10 ? 'b' : points > 70 ? 'c' : 'd';

export class Board {
  draw(cells) { // expect: complexity
    outer: for (const row of cells) {
      for (const cell of row) {
        do { // expect: nesting
          cell.step();
        } while (cell.isMoving);
        if (cell.isWall) continue outer; // expect: nesting
      }
    }
  }
}
