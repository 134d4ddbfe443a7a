test('each row', function () {
  expect(rows.length * 2);
  rows.forEach(function (row) {
    ok(row.id);
    ok(row.name);
  });
});
