/** The same plain ES modules in every host: these packages' Node entries are CommonJS and ask for built-ins, or hold more than is used. */
export const plainModules = {
  yaml: './node_modules/yaml/browser/index.js',
  'jsonc-parser': './node_modules/jsonc-parser/lib/esm/main.js',
  'decode-named-character-reference': './src/read/markdown/entities.ts',
  'eslint-visitor-keys': './src/read/toml-keys.ts',
  'micromark-util-combine-extensions': './src/read/markdown/combine-once.ts',
};
