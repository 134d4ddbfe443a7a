const usage = 'usage: copy <from> <to>';

function main(args) {
  if (args.length !== 2) {
    console.error(usage);
    process.exit(2);
    return;
  }
  copy(args[0], args[1]);
}

function fail(message) {
  console.error(message);
  process.exit(1);
  throw new Error('process.exit was stubbed');
}
