/** Lists as one, and places in them. */

export function joined<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const all: Item[] = [];
  for (const list of lists) for (const it of list) all.push(it);
  return all;
}

/** The index of the first of some rising numbers that is not below `least`. */
export function firstFrom(rising: readonly number[], least: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? least) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
