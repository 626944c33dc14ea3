/** Checks a configuration tree against the schema: reports what is wrong at its place, and keeps what is right. */

import type { ConfigEntry, ConfigNode } from '../read/config-tree.ts';
import { isDate } from '../text/dates.ts';
import { nearestWord } from '../text/nearest-word.ts';
import type { Span } from '../text/span.ts';
import { phrase, type Wording } from '../text/wording.ts';
import type { Schema } from './schema.ts';

export interface Complaint {
  readonly message: Wording;
  readonly span: Span;
}

/** The plain value of what fits the schema; `undefined` where nothing of the node does. */
export function validate(
  node: ConfigNode,
  schema: Schema,
  complaints: Complaint[],
  name: Wording = phrase('The file'),
): unknown {
  const complain = (message: Wording, span = node.span): undefined => {
    complaints.push({ message, span });
    return undefined;
  };
  if (schema.anyOf) {
    const meant = schema.anyOf.find((it) => it.type === typeOf(node)) ?? schema.anyOf[0];
    return meant ? validate(node, meant, complaints, name) : undefined;
  }
  if (schema.type !== typeOf(node))
    return complain(
      phrase('{name} must be {wanted}, not {found}.', { name, wanted: typeWords(schema), found: nodeWords(node) }),
    );
  if (node.kind === 'map') return validateMap(node, schema, complaints, name);
  if (node.kind === 'list') return validateList(node, schema, complaints, name);
  const problem = scalarProblem(node.value, schema, name);
  return problem === undefined ? node.value : complain(problem);
}

function validateMap(
  node: ConfigNode & { kind: 'map' },
  schema: Schema,
  complaints: Complaint[],
  name: Wording,
): unknown {
  const properties = schema.properties ?? {};
  const value: Record<string, unknown> = {};
  for (const { key, keySpan, value: child } of lastOfEach(node.entries)) {
    const expected = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (!expected) complaints.push({ message: unknownKey(key, name, Object.keys(properties)), span: keySpan });
    const kept = expected && validate(child, expected, complaints, `"${key}"`);
    if (kept !== undefined) value[key] = kept;
  }
  const required = schema.required ?? [];
  const missing = required.filter((it) => !node.entries.some(({ key }) => key === it));
  if (missing.length === 0) return required.every((it) => it in value) ? value : undefined;
  const keys = missing.map((it) => `"${it}"`).join(', ');
  complaints.push({ message: phrase('{name} lacks {keys}. Add what is missing.', { name, keys }), span: node.span });
  return undefined;
}

/** A key that stands twice counts once, with its last value, as JSON has it. */
function lastOfEach(entries: readonly ConfigEntry[]): readonly ConfigEntry[] {
  return [...new Map(entries.map((it) => [it.key, it])).values()];
}

function unknownKey(key: string, name: Wording, known: readonly string[]): Wording {
  return phrase('{name} has no key "{key}". {remedy}', { name, key, remedy: remedyFor(key, known) });
}

function remedyFor(key: string, known: readonly string[]): Wording {
  const nearest = nearestWord(key, known);
  if (nearest !== undefined) return phrase('Did you mean "{name}"?', { name: nearest });
  if (known.length === 0) return phrase('Remove it.');
  return known.length <= 12
    ? phrase('Use one of: {values}.', { values: known.join(', ') })
    : phrase('See ai-plan-lint --list-rules for all rules.');
}

function validateList(
  node: ConfigNode & { kind: 'list' },
  schema: Schema,
  complaints: Complaint[],
  name: Wording,
): unknown {
  const { items, minItems = 0, maxItems = Number.POSITIVE_INFINITY } = schema;
  if (node.items.length < minItems || node.items.length > maxItems) {
    complaints.push({
      message: phrase('{name} must have {least} to {most} entries.', { name, least: minItems, most: maxItems }),
      span: node.span,
    });
    return undefined;
  }
  const kept = node.items.map((item, index) => {
    const expected = isTuple(items) ? items[index] : items;
    return expected
      ? validate(item, expected, complaints, phrase('Entry {number} of {name}', { number: index + 1, name }))
      : undefined;
  });
  // A tuple needs its first entry; a list still counts without one of its entries.
  if (isTuple(items) && kept[0] === undefined) return undefined;
  return kept.filter((it) => it !== undefined);
}

function isTuple(items: Schema['items']): items is readonly Schema[] {
  return Array.isArray(items);
}

function scalarProblem(value: unknown, schema: Schema, name: Wording): Wording | undefined {
  if (typeof value === 'string') {
    if (schema.enum && !schema.enum.includes(value))
      return phrase('{name} is "{value}". Use one of: {values}.', { name, value, values: schema.enum.join(', ') });
    if (value.trim().length < (schema.minLength ?? 0))
      return phrase('{name} is too short. Write at least {least} characters.', { name, least: schema.minLength ?? 0 });
    // The only pattern of the schema is that of dates; a day that no calendar has is no date either.
    if (schema.pattern && !isDate(value))
      return phrase('{name} is "{value}", which is not a date. Write it as YYYY-MM-DD.', { name, value });
  }
  if (typeof value === 'number' && value < (schema.minimum ?? value))
    return phrase('{name} must be {least} or more.', { name, least: schema.minimum ?? 0 });
  return undefined;
}

function typeOf(node: ConfigNode): Schema['type'] | undefined {
  if (node.kind === 'map') return 'object';
  if (node.kind === 'list') return 'array';
  const { value } = node;
  // YAML counts `.inf` and `.nan` as numbers.
  if (value === null || (typeof value === 'number' && !Number.isFinite(value))) return undefined;
  return typeof value as 'string' | 'number' | 'boolean';
}

const words = { object: 'a map', array: 'a list', string: 'a text', number: 'a number', boolean: 'true or false' };

function typeWords(schema: Schema): Wording {
  if (schema.enum) return phrase('one of: {values}', { values: schema.enum.join(', ') });
  return phrase(schema.type ? words[schema.type] : 'something else');
}

function nodeWords(node: ConfigNode): Wording {
  const type = typeOf(node);
  if (type) return phrase(words[type]);
  return node.kind === 'scalar' && node.value !== null ? String(node.value) : phrase('empty');
}
