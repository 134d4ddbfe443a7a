export function make(build) {
  return build('a')
    ('b')
    ('c');
}
