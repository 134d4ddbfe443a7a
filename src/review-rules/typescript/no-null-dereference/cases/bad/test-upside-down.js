exports.cityOf = (user) => user == null && user.city; // expect: null-flow
exports.nameOf = (user) => user !== undefined || user.name; // expect: null-flow
exports.zipOf = (user) => !user && user.zip; // expect: null-flow
exports.streetOf = (user) => user || user.street; // expect: null-flow
exports.isLoose = (input) => !input || (input.kind == null && input.kind.loose); // expect: null-flow
