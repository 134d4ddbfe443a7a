// What `encode` gets may be bytes, a text, or no list at all.
export function toBytes(object, message) {
  if (object.data != null)
    if (typeof object.data === 'string') message.data = decode(object.data);
    else if (object.data.length >= 0) message.data = object.data;
  return message;
}

export function check(manifest) {
  if (manifest.prologue && !(manifest.prologue.length >= 0)) throw new TypeError('bad prologue');
  if (!(manifest.scheme.length > 0 && manifest.path.length >= 0)) throw new TypeError('bad path');
  return manifest;
}
