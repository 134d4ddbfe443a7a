(function (root, doc, $) {
  function param(name) {
    var m = new RegExp('[?&]' + name + '=([^&]*)').exec(root.location.search);
    return m ? decodeURIComponent(m[1].replace(/\+/g, ' ')) : '';
  }

  function SearchPage(el) {
    this.el = el;
    this.term = param('q');
  }

  SearchPage.prototype.render = function (count) {
    this.el.querySelector('.head').innerHTML = '<b>' + count + '</b> results for <em>' + this.term + '</em>'; // expect: xss
  };

  class Banner {
    constructor(el) {
      this.el = el;
      this.note = decodeURIComponent(root.location.hash.slice(1));
    }

    show() {
      this.el.insertAdjacentHTML('beforeend', `<p>${this.note}</p>`); // expect: xss
    }
  }

  function title() {
    const [, kind, name] = /(\w+)=([^&]*)/.exec(root.location.search) || [];
    const m = /tab=(\w+)&name=(.*)/.exec(doc.location.search);
    $('h1').html(m[2]); // expect: xss
    return kind + name;
  }

  new SearchPage(doc.getElementById('search')).render(0);
  new Banner(doc.body).show();
  title();
})(typeof window !== 'undefined' ? window : this, document, jQuery);
