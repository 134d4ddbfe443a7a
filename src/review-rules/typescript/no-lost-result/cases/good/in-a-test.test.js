it('throws nothing', () => {
  'a'.toUpperCase();
  new Error('x');
});
