/**
 * Joins lists, collects items under keys, and searches sorted lists.
 *
 * Loops over a whole document at each keystroke go by index, here and elsewhere: until a loop is compiled, an iterator makes an object
 * at each of its steps, and collecting these objects is most of a slow keystroke.
 */

export function joined<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const all: Item[] = [];
  for (let at = 0; at < lists.length; at++) addAll(all, lists[at] as readonly Item[]);
  return all;
}

/** Appends items to a list. There may be more of them than a call may have arguments. */
export function addAll<Item>(list: Item[], items: readonly Item[]): void {
  for (let at = 0; at < items.length; at++) list.push(items[at] as Item);
}

/** Adds to the list that stands under a key. */
export function addUnder<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** The index of the first of some rising numbers that is not below `least`. */
export function firstFrom(rising: readonly number[], least: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? least) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the last of some rising numbers that is not above `most`; 0 where all are. */
export function lastUpTo(rising: readonly number[], most: number): number {
  return Math.max(firstFrom(rising, most + 1) - 1, 0);
}
