class Settings {
  merge(into, from) {
    for (const [name, value] of Object.entries(from)) {
      if (isObject(value)) this.merge(into[name], from[name]); // expect: prototype-pollution
      else into[name] = value;
    }
  }
}
