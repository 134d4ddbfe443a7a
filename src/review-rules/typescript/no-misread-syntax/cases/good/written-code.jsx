export function emit(name, value) {
  const lines = [];
  lines.push('const greeting = `Hello ${name}`;');
  lines.push('  return `${value}`;');
  return lines.join('\n');
}

export function fill(url, id) {
  const token = '${id}';
  return url.split(token).join(id);
}

export const NameField = ({ name }) => <input placeholder="Hello ${name}" name={name} />;
