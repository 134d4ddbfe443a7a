describe('reports', () => {
  it('gives a list', (done) => {
    client.getReports({}, (error, result) => {
      expect(error).toBe(null);
      expect(result.reports.length >= 0).toBe(true);
      done();
    });
  });
});

// path: test/reports.test.js
