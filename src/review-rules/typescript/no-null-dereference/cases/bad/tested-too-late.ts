export function profileOf(profiles, connectivity) {
  const profile = profiles[connectivity.profile];
  profile.variance = connectivity.variance; // expect: null-flow
  if (!profile) {
    throw new Error(`unknown profile ${connectivity.profile}`);
  }
  return profile;
}

export const open = (event, range, editor) => {
  if (Object.keys(editor.entries).includes(range.serial)) { // expect: null-flow
    editor.close(event);
  }
  editor.last = event;
  if (!range || !editor.isReady) {
    return;
  }
  editor.open(range);
};

export async function migrate(api, models) {
  const product = await models.product();
  const created = await api.create({ name: product.name }); // expect: null-flow
  if (product === null) {
    api.warn('no product');
  }
  return created;
}

export function render(host, answer) {
  const inner = host.firstChild;
  inner.setAttribute('data-canvas', ''); // expect: null-flow
  try {
    host.show(answer);
  } finally {
    if (inner == null) host.clear();
  }
}
