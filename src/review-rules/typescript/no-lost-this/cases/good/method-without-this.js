export class Names {
  all = [];

  load(list) {
    this.all = list.map(this.clean);
    return fetch('/names').then(this.parse);
  }

  clean(name) {
    return name.trim();
  }

  parse(answer) {
    return [answer].map(function (each) {
      return each.json();
    });
  }
}
