exports.cityOf = (user) => user != null && user.city;
exports.nameOf = (user) => user === undefined || user.name;
exports.zipOf = (user) => user && user.zip;
exports.streetOf = (user) => user && user.street;
exports.isLoose = (input) => !input || (input.kind != null && input.kind.loose);
