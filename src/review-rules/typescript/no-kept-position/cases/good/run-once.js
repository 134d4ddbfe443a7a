const pattern = /^--/g;

if (pattern.test(process.argv[2] ?? '')) {
  console.log('an option');
}
