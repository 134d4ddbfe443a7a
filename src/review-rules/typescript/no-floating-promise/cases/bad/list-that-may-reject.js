export class RoleEditor {
  update(role, id) {
    const store = this.storeOf(role);
    if (!id) return store.create(role);
    return store
      .query(id)
      .then((found) => found.save())
      .catch((error) => ({ ...role, status: error.status }));
  }

  updateAll(roles, id) {
    const updates = roles.map((role) => this.update(role, id));
    Promise.all(updates).then((results) => { // expect: floating-promise
      if (results.some(({ status }) => status)) this.warn('not all roles were updated');
    });
  }

  storeOf(role) {
    return this.stores.get(role.id);
  }
}
