export const all = (list) =>
  compact(
    list.map((one) => {
      if (one.ok) return one.value;
    }),
  );
