function isBlank(value) {
  return value === [] || value === {}; // expect: constant-expression, constant-expression
}

function isEmpty(form) {
  if (form.errors == []) return true; // expect: constant-expression
  if (form.handler !== (() => {})) form.run(); // expect: constant-expression
  if (form.pattern === /^\d+$/) return false; // expect: constant-expression
  return form.date === new Date(0); // expect: constant-expression
}
