// Names that say nothing of who wrote the text, and patterns that are not slow.
exports['title'] = /^\S+@\S+$/;
exports.version = /^\d+\.?\d+$/;

export const formats = {
  email: /^[^\s@]+@[^\s@]+$/,
  url: /^\w+:\S+$/,
  baseUrl: /^\w+:\S+\.\S+$/,
};

export class Formats {
  static path = /^\S+\.\S+$/;
}

export const list = [/^\S+@\S+$/];
