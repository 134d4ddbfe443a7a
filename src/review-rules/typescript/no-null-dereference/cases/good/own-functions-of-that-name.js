function read(file) {
  try {
    return JSON.parse(file);
  } catch {
    return null;
  }
}

let write = (file) => {
  try {
    return open(file);
  } catch {
    return null;
  }
};
write = (file) => file.handle;

export function inner(read, file) {
  return read(file).size + write(file).size;
}

function* lines(file) {
  try {
    yield* file;
  } catch {
    return null;
  }
}

export function count(file) {
  return [...lines(file)].length;
}

// What it gives is only looked at for its truth.
function exists(file) {
  try {
    open(file);
    return true;
  } catch {
    return undefined;
  }
}

export const text = (file) => exists(file).toString();
