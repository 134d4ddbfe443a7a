export const kinds = (list) =>
  list.map((one) => {
    switch (one.kind) {
      case 1:
        return 'a';
      default:
        return 'b';
    }
  });
export const parsed = (list) =>
  list.map((one) => {
    try {
      return JSON.parse(one);
    } catch (error) {
      return error;
    }
  });
