// path: spec/total.js
describe('total', function () {
  it('is zero', fakeAsync(() => {
    expect(total([])).toBe(0);
  }));

  it('is ' + sum, function () {});

  it.each([[1, 1]])('%i', function () {});
});

describe('old', function () {
  it('older', inject(function ($http) {}));
});
