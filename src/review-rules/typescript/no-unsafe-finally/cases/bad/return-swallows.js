function load(file) {
  let text = '';
  try {
    text = read(file);
  } finally {
    close(file);
    return text; // expect: unsafe-finally
  }
}

module.exports = { load };
