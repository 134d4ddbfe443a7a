// path: spec/total.js
fdescribe('total', function () { // expect: focused-test
  fit('is zero', fakeAsync(() => { // expect: focused-test
    expect(total([])).toBe(0);
  }));

  fit('is ' + sum, function () {}); // expect: focused-test

  fit.each([[1, 1]])('%i', function () {}); // expect: focused-test
});

ddescribe('old', function () { // expect: focused-test
  iit('older', inject(function ($http) {})); // expect: focused-test
});
