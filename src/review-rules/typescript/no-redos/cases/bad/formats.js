// What others test by these, they got from somebody else.
exports['email'] = /^\S+@\S+$/; // expect: polynomial-redos
exports.alpha = /^[a-z]+$/;

export const formats = {
  url: /^\w+:\S+\.\S+$/, // expect: polynomial-redos
  date: /^\d{4}-\d{2}-\d{2}$/,
};

export class Formats {
  static hostname = /^\S+\.\S+$/; // expect: polynomial-redos
}
