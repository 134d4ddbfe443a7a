/**
 * @param {Entry} entry the entry
 * @returns {entry is TemplatedEntry} whether its template is a function
 */
const isTemplated = (entry) => typeof entry.template === 'function';

/** @type {(entry: Entry) => entry is NamedEntry} */
const withName = (entry) => entry.name !== undefined;

export const pathOf = (compilation, entry) =>
  isTemplated(entry)
    ? compilation.getPath(entry.template, entry.options)
    : compilation.getPath(entry.template, entry.options);

export function nameOf(compilation, entry) {
  if (withName(entry)) return compilation.nameOf(entry);
  else return compilation.nameOf(entry);
}
