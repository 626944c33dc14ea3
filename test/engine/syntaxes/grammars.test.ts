/** Suppression comments and `ai-plan` blocks are coloured by the editor's own grammar engine, over the editor's own grammars. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar, type IRawGrammar } from 'vscode-textmate';
import manifest from '../../../package.json' with { type: 'json' };

const locate = createRequire(import.meta.url);

/** The base languages, as the editor ships them. */
const bases: Readonly<Record<string, string>> = {
  'text.html.markdown': 'markdown',
  'text.html.basic': 'html',
  'text.html.derivative': 'html-derivative',
  'source.mdx': 'mdx',
  'source.tsx': 'tsx',
  'source.yaml': 'yaml',
  'source.toml': 'toml',
  'source.json.comments': 'jsonc',
};

const injections = manifest.contributes.grammars;

const registry = new textmate.Registry({
  onigLib: loadOniguruma(),
  loadGrammar: async (scope) => {
    const own = injections.find((it) => it.scopeName === scope);
    const base = bases[scope];
    if (own) return readGrammar(own.path);
    return base ? readGrammar(locate.resolve(`tm-grammars/grammars/${base}.json`)) : null;
  },
  getInjections: (scope) => injections.filter((it) => it.injectTo.includes(scope)).map((it) => it.scopeName),
});

const comment = 'ai-plan-disable-next-line tone-by-training, stale-snapshot -- agreed until March';

describe('suppression comments', () => {
  it.each([
    ['text.html.markdown', `# Plan\n\n<!-- ${comment} -->\n\nText.`],
    ['text.html.markdown', `# Plan\n\n- Step one <!-- ${comment} -->`],
    ['source.yaml', `# ${comment}\ngoal: x`],
    ['source.yaml', `goal: x # ${comment}`],
    ['source.toml', `# ${comment}\ngoal = "x"`],
    ['source.json.comments', `{\n  // ${comment}\n  "goal": "x"\n}`],
    ['source.json.comments', `{ /* ${comment} */ "goal": "x" }`],
    ['source.mdx', `# Plan\n\n{/* ${comment} */}\n`],
  ])('in %s: %j', async (language, text) => {
    const scopes = await scopesOf(language, text);
    expect(scopes('ai-plan-disable-next-line')).toContain('keyword.control.directive.ai-plan');
    expect(scopes('tone-by-training')).toContain('entity.name.function.rule.ai-plan');
    expect(scopes('stale-snapshot')).toContain('entity.name.function.rule.ai-plan');
    expect(scopes('agreed until March')).toContain('string.unquoted.reason.ai-plan');
  });

  it('without rules and without a reason', async () => {
    const scopes = await scopesOf('text.html.markdown', '<!-- ai-plan-disable -->\n\nText.\n\n<!-- ai-plan-enable -->');
    expect(scopes('ai-plan-disable')).toContain('keyword.control.directive.ai-plan');
    expect(scopes('ai-plan-enable')).toContain('keyword.control.directive.ai-plan');
    expect(scopes('Text')).not.toContain('comment');
  });

  it.each([
    ['text.html.markdown', `Write ${comment} into it.`],
    ['text.html.markdown', `\`\`\`sh\n${comment}\n\`\`\``],
    ['source.yaml', `goal: ${comment}`],
  ])('are no business of ours outside of comments: %s %j', async (language, text) => {
    const scopes = await scopesOf(language, text);
    expect(scopes('ai-plan-disable-next-line')).not.toContain('directive.ai-plan');
  });
});

describe('ai-plan blocks', () => {
  it('are YAML inside Markdown, and end with their fence', async () => {
    const text = '# Plan\n\n```ai-plan\ngoal: answer questions\nvolume: 8000 # a day\n```\n\n# Heading';
    const scopes = await scopesOf('text.html.markdown', text);
    expect(scopes('goal')).toContain('keyword.other.ai-plan');
    expect(scopes('8000')).toContain('constant.numeric');
    expect(scopes('8000')).toContain('meta.embedded.block.ai-plan');
    expect(scopes('a day')).toContain('comment');
    expect(scopes('Heading')).toContain('markup.heading');
    expect(scopes('Heading')).not.toContain('meta.embedded');
  });

  it('may stand in a list', async () => {
    const scopes = await scopesOf('text.html.markdown', '- Facts:\n\n  ~~~ai-plan\n  owner: desk\n  ~~~\n\nText');
    expect(scopes('owner')).toContain('keyword.other.ai-plan');
    expect(scopes('Text')).not.toContain('meta.embedded');
  });

  it.each([
    ['source.yaml', 'ai-plan: docs/plan.md\nmodel: x'],
    ['text.html.markdown', '---\nai-plan: true\n---\n\n# Plan'],
  ])('are named by a key: %s %j', async (language, text) => {
    const scopes = await scopesOf(language, text);
    expect(scopes('ai-plan')).toContain('keyword.other.ai-plan');
  });

  it('are named by a comment in a config file', async () => {
    const scopes = await scopesOf('source.yaml', '# ai-plan: ../docs/plan.md\nmodel: x');
    expect(scopes('../docs/plan.md')).toContain('string.unquoted.path.ai-plan');
  });
});

async function scopesOf(language: string, text: string): Promise<(words: string) => string> {
  const grammar = await registry.loadGrammar(language);
  if (!grammar) throw new Error(`no grammar for ${language}`);
  const scopes = scopesByCharacter(grammar, text);
  // A word is looked at in its middle: grammars like to give its first letter a token of its own.
  return (words) => scopes[text.indexOf(words) + (words.length >> 1)] ?? '';
}

function scopesByCharacter(grammar: IGrammar, text: string): readonly string[] {
  let state = textmate.INITIAL;
  return text.split('\n').flatMap((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    const ofLine = Array.from({ length: line.length + 1 }, (_, index) =>
      tokens.findLast((it) => it.startIndex <= index)?.scopes.join(' '),
    );
    return ofLine.map((it) => it ?? '');
  });
}

function readGrammar(path: string): IRawGrammar {
  return textmate.parseRawGrammar(readFileSync(path, 'utf8'), path);
}

async function loadOniguruma() {
  await oniguruma.loadWASM(readFileSync(locate.resolve('vscode-oniguruma/release/onig.wasm')));
  return {
    createOnigScanner: (patterns: string[]) => new oniguruma.OnigScanner(patterns),
    createOnigString: (text: string) => new oniguruma.OnigString(text),
  };
}

beforeAll(async () => {
  await registry.loadGrammar('text.html.markdown');
});
