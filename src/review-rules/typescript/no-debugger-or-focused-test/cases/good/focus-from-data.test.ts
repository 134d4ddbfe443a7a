for (const example of examples) {
  switch (example.status) {
    case 'only':
      it.only(example.name, () => run(example));
      break;
    default:
      it(example.name, () => run(example));
  }
  if (example.only) {
    describe.only(example.name, () => {});
  }
  if (process.env.FOCUS === example.name) test.only(example.name, () => {});
  example.isOnly ? it(example.name, () => {}) : it(example.name, () => {});
}
