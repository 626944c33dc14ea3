/**
 * The keys by which the nodes of a TOML tree are walked: its own. Its parser adds those of JavaScript for linters that mix the two,
 * which takes a package and the licence of a company along. Bundles put this in the place of `eslint-visitor-keys`.
 */

type Keys = Readonly<Record<string, readonly string[]>>;

export function unionWith(keys: Keys): Keys {
  return keys;
}
