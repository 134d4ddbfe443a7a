export function focusField(id) {
  const field = document.getElementById(id);
  field.focus(); // expect: maybe-null-result
}

export function mount(selector, App) {
  document.querySelector(selector).append(<App />); // expect: maybe-null-result
}
