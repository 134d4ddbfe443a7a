// options: {"complexity": 4, "nesting": 2, "function_lines": 12, "file_lines": 40}

const grade = function (points) { // expect: complexity
  if (points > 90) return 'a';
  if (points > 80) return 'b';
  if (points > 70) {
    if (points % 2) {
      if (points % 3) return 'c'; // expect: nesting
    }
  }
  return 'd';
};
