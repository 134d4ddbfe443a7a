(function (window, document) {
  var defaults = { theme: 'light' };

  function readOptions() {
    var raw = decodeURIComponent(window.location.hash.slice(1));
    return raw ? eval('(' + raw + ')') : defaults; // expect: code-injection
  }

  document.documentElement.dataset.theme = readOptions().theme;
})(window, document);
