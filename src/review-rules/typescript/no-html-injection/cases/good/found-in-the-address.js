(function (root, doc, $) {
  function SearchPage(el) {
    var m = /[?&]page=(\d+)/.exec(root.location.search);
    this.el = el;
    this.page = m ? m[1] : '1';
    this.tab = (root.location.hash.match(/^#([\w-]+)$/) || [])[1];
    this.term = new URLSearchParams(root.location.search).get('q');
  }

  SearchPage.prototype.render = function () {
    var m = /tab=(\w+)&name=(.*)/.exec(root.location.search);
    this.el.innerHTML = '<b>' + this.page + '</b>' + this.tab + m[1];
    this.el.querySelector('em').textContent = this.term;
    doc.title = this.term;
  };

  function show(frame) {
    $('h1').html('<b>' + frame.location.hash.length + '</b>');
    return function (window) {
      doc.body.innerHTML = window.location.search;
    };
  }

  show(root)({ location: { search: '' } });
  new SearchPage(doc.body).render();
})(window, document, jQuery);
