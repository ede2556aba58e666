/** Whether one text becomes another, unlike, by one letter more, less or other, or by two neighbours changing places. */
export const isOneEdit = (a: string, b: string): boolean => {
  if (a.length > b.length) return isOneEdit(b, a);
  if (b.length - a.length > 1 || a === b) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  if (a.slice(same) === b.slice(same + 1)) return true;
  if (a.length !== b.length) return false;
  if (a.slice(same + 1) === b.slice(same + 1)) return true;
  return a[same] === b[same + 1] && a[same + 1] === b[same] && a.slice(same + 2) === b.slice(same + 2);
};

/** A text and what is left of it when one letter is taken out: texts one edit apart have one of these in common. */
export const withOneOut = (text: string): ReadonlySet<string> => {
  const left = new Set([text]);
  for (let place = 0; place < text.length; place += 1) left.add(text.slice(0, place) + text.slice(place + 1));
  return left;
};
