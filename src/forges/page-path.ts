/** A path of a repository in an address: its slashes stay. */
export function inAddress(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
