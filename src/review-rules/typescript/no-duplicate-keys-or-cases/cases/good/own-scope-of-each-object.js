const tree = {
  name: 'root',
  children: [{ name: 'a' }, { name: 'b', name2: 'c' }],
  nested: { name: 'inner', nested: { name: 'innermost' } },
};

const { name } = tree;

const labels = { a: 1, A: 2, 'a ': 3, á: 4 };
