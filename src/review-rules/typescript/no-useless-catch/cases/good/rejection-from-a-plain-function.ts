// The caller always gets a promise, even when the arguments are refused at once.
export function open(path: string): Promise<Handle> {
  try {
    checkPath(path);
    return openHandle(path);
  } catch (error) {
    return Promise.reject(error);
  }
}

export const openAll = async (paths: string[]) => paths.map((path) => {
  try {
    return openHandle(path);
  } catch (error) {
    return Promise.reject(error);
  }
});
