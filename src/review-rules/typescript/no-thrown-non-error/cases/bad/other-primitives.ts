export function refuse(code: number): never {
  if (code === 1) throw 404; // expect: thrown-primitive
  if (code === 2) throw null; // expect: thrown-primitive
  if (code === 3) throw undefined; // expect: thrown-primitive
  if (code === 4) throw code * 2; // expect: thrown-primitive
  if (code === 5) throw false; // expect: thrown-primitive
  if (code === 6) throw void 0; // expect: thrown-primitive
  throw -1 as never; // expect: thrown-primitive
}
