export const pattern = 'Hello ${other}';
export const price = '$5 {name}';

export function fill(text, name) {
  return text.replace('${name}', name).split('${name}');
}

export function render(engine, user) {
  return engine.render('Hello ${user.name}', { user });
}

export function isHole(text, name) {
  return text === '${name}' || name in { '${name}': 1 };
}
