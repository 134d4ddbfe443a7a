!(function () {
  const field = document.querySelector('[autofocus]');
  if (field) field.focus();
})();

!function (root) {
  root.loaded = true;
}(globalThis);
