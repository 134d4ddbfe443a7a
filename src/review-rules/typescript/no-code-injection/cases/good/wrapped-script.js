(function (window, document) {
  function read() {
    var m = /^#n=(\d+)$/.exec(window.location.hash);
    return m ? eval('(' + m[1] + ')') : JSON.parse(decodeURIComponent(window.location.hash.slice(1)));
  }

  document.title = read();
})(window, document);
