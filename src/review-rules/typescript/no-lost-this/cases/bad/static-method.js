export class Registry {
  static known = new Map();

  static register(entry) {
    Registry.known.set(entry.name, entry);
    this.known.set(entry.alias, entry);
  }

  static registerAll(entries) {
    entries.forEach(this.register); // expect: lost-this
  }
}
