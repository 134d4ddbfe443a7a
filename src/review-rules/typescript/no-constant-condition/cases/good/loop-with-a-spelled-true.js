(function (read, wanted) {
  const words = read();
  while (!![]) {
    try {
      if (parseInt(words[0]) === wanted) break;
      words.push(words.shift());
    } catch {
      words.push(words.shift());
    }
  }
  for (; !![]; ) {
    if (words.pop() === undefined) return;
  }
})(list, 17);
