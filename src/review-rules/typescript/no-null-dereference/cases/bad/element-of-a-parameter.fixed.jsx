export function focusField(id) {
  const field = document.getElementById(id);
  field?.focus();
}

export function mount(selector, App) {
  document.querySelector(selector)?.append(<App />);
}
