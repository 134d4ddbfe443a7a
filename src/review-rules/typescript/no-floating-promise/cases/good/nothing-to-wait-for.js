async function remember(name, names) {
  names.add(name);
}

export async function register(name, names) {
  remember(name, names);
  return names.size;
}
