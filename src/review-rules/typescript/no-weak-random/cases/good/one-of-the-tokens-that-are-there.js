function token() {
  return tokens[Math.floor(Math.random() * tokens.length)];
}

function tokenDelay() {
  return Math.random() * 1000;
}

const password = () => words.map((word) => word[Math.floor(Math.random() * 2)]);
