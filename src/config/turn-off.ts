/** Turns a rule off in the text of a configuration file; everything else in it stays. */

import { applyEdits, type FormattingOptions, findNodeAtLocation, modify, parseTree } from 'jsonc-parser';
import { isMap, parseDocument, type ToStringOptions } from 'yaml';
import type { RuleId } from '../rules/rule.ts';
import { eolOf } from '../text/line-break.ts';

/** The text of the file at `path` with the rule off; `text` is empty for a new file. */
export function withRuleOff(path: string, text: string, rule: RuleId): string {
  if (/\.ya?ml$/iu.test(path)) {
    const document = parseDocument(text);
    if (isMap(document.get('rules'))) document.setIn(['rules', rule], 'off');
    else document.set('rules', { [rule]: 'off' });
    return document.toString(styleOf(text)).replaceAll(/\r?\n/gu, eolOf(text));
  }
  const keys = path.endsWith('/package.json') ? ['aiPlanLint', 'rules'] : ['rules'];
  const whole = text.trim() === '' ? '{}\n' : text;
  const options = { formattingOptions: layoutOf(whole) };
  const tree = parseTree(whole);
  const rules = tree && findNodeAtLocation(tree, keys);
  // Into a value that is no map, such as null, nothing can be put.
  const edits =
    rules && rules.type !== 'object'
      ? modify(whole, keys, { [rule]: 'off' }, options)
      : modify(whole, [...keys, rule], 'off', options);
  return applyEdits(whole, edits);
}

/** YAML is written anew: its brackets, lists and long lines stay as its author has them. */
function styleOf(text: string): ToStringOptions {
  return { lineWidth: 0, flowCollectionPadding: /[[{] /u.test(text), indentSeq: !/:[ \t]*\r?\n- /u.test(text) };
}

/** New lines look like the ones around them. */
function layoutOf(text: string): FormattingOptions {
  const indent = /^(?<indent>[ \t]+)\S/mu.exec(text)?.groups?.indent ?? '  ';
  const isTab = indent.startsWith('\t');
  return { insertSpaces: !isTab, tabSize: isTab ? 1 : indent.length, eol: eolOf(text) };
}
