// options: {"complexity": 4, "nesting": 2, "function_lines": 12, "file_lines": 40}

module.exports = {
  draw(canvas) { // expect: length
    canvas.a();
    canvas.b();
    canvas.c();
    canvas.d();
    canvas.e();
    canvas.f();
    canvas.g();
    canvas.h();
    canvas.i();
    canvas.j();
    canvas.k();
  },
};
