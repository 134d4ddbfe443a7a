function usage() {
  console.log('usage: backup <file>');
  process.exit(1);
}

export function fileOf(args) {
  if (args.length > 0) return args[0];
  const file = usage();
  return file;
}
