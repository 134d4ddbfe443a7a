export class Engine {
  run(policy, method, target) {
    policy.apply(this, method, target);
    return this.plugins.reduce((state, plugin) => plugin.apply(this, state, target), method);
  }
}
