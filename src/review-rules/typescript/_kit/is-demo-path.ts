const folder = /(?:^|\/)(?:demos?|examples?|samples?|tutorials?|playgrounds?)(?:[_-]\w+)?\//i;

/** Does the file only show how something is used? Its program is started by hand, and who did sees how it ends. */
export function isDemoPath(path: string): boolean {
  return folder.test(path);
}
