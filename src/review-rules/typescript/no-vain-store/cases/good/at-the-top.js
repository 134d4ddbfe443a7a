const registered = [];

export function register(one) {
  registered.push(one);
}
