// path: test/shop.test.ts
// options: {"complexity": 1, "nesting": 1, "function_lines": 2, "file_lines": 3}
it('works', () => {
  for (const one of all) {
    if (one) {
      expect(one).toBe(1);
    }
  }
});
