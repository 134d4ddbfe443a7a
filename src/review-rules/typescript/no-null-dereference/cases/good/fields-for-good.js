export class Subflow {
  constructor(parent, instance) {
    this.parent = parent;
    this.instance = instance;
    this.path = `${parent.path}/${instance.id}`;
  }

  start() {
    this.env = this.instance.env.map((entry) => entry.name);
    this.status = { id: `${this.instance.id}:status`, z: this.instance.z };
  }

  setting(name) {
    const node = this.instance;
    if (node) {
      if (name === 'NAME') return node.name;
      if (name === 'ID') return node.id;
    }
    if (node.group) return this.parent.groupSetting(node.group, name);
    return this.parent.setting(name);
  }
}
