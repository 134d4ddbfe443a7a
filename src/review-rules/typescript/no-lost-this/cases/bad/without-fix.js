class Walker {
  total = 0;

  walk(list) {
    list.map(function step(each) {
      this.total += arguments.length; // expect: lost-this
      return each;
    });
    list.filter(function () {
      return arguments[0] > this.total; // expect: lost-this
    });
    list.forEach(function () {
      this.total += this.unknown; // expect: lost-this
    });
  }
}
module.exports = Walker;
