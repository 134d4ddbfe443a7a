function react(key, next, scanner) {
  switch (key) {
    case 1:
      return 'number';
    case '1':
      return 'text';
    case 1n:
      return 'big';
    case null:
    case undefined:
      return 'nothing';
    case next():
      return 'first';
    case next():
      return 'second';
  }
  switch (scanner.eat('(') && key) {
    case true:
      return 'open';
    case 'true':
      return 'text';
  }
  switch (next()) {
    case 'a':
      switch (next()) {
        case 'a':
          return 'aa';
      }
      return 'a';
    case 'b':
      return 'b';
  }
}
