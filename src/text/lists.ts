/** Lists as one. */

export function joined<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const all: Item[] = [];
  for (const list of lists) for (const it of list) all.push(it);
  return all;
}
