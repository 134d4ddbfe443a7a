class Map {
  length = 0;
}

export const made = new Map();
export const size = made.length;
