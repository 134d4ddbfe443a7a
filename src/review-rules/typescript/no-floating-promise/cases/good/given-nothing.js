export class Viewer {
  async #select(layer) {
    layer = await layer;
    this.#listenTo(layer);
    this.layer = layer;
    if (!layer) return;
    layer.show();
    await layer.render();
  }

  async open(layer) {
    await this.#select(layer);
    await this.#select(layer.parent);
  }

  async close() {
    this.#select(null);
    this.layers.clear();
    await this.canvas.close();
  }

  async reset() {
    show(undefined, this.canvas);
    await this.canvas.reset();
  }
}

async function show(scene, canvas) {
  if (!scene) {
    return;
  }
  await canvas.draw(scene);
}
