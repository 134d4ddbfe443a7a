// options: {"complexity": 4, "nesting": 2, "function_lines": 12, "file_lines": 40}

(function () {
  a();
  b();
  c();
  d();
  e();
  f();
  g();
  h();
  i();
  j();
  k();
  l();
})();
