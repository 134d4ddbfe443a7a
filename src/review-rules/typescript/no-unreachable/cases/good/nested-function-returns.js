function wire(button, form) {
  button.onclick = () => {
    return form.submit();
  };
  const validate = function () {
    throw new Error('not valid');
  };
  form.validate = validate;
  [1, 2, 3].forEach((n) => {
    if (n > 1) return;
    form.add(n);
  });
  return form;
}
