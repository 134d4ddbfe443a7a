describe('cart', () => {
  it.only('adds', () => { // expect: focused-test
    expect(1 + 1).toBe(2);
  });
});
