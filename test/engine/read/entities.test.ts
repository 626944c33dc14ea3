/** The short table of named characters says what the long one says. */

import { decodeNamedCharacterReference as decode } from 'decode-named-character-reference';
import { expect, it } from 'vitest';
import { decodeNamedCharacterReference, entityNames } from '../../../src/read/markdown/entities.ts';

it('decodes each name as the HTML standard does', () => {
  for (const name of entityNames()) expect(decodeNamedCharacterReference(name), name).toBe(decode(name));
});

it('knows what people write in a plan', () => {
  for (const name of [
    'nbsp',
    'amp',
    'lt',
    'gt',
    'quot',
    'mdash',
    'ndash',
    'hellip',
    'euro',
    'rarr',
    'eacute',
    'check',
  ]) {
    expect(entityNames()).toContain(name);
  }
});
