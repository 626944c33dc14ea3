/** Reads records of all known shapes of training data as examples: a question with its context, and an answer. */

export type DataShape =
  | 'chat'
  | 'preference'
  | 'gemini'
  | 'sharegpt'
  | 'alpaca'
  | 'prompt-completion'
  | 'question-answer'
  | 'text';

export interface Example {
  readonly shape: DataShape;
  /** Everything the model sees besides the last question: system prompt, instruction, earlier turns, context. */
  readonly context: string;
  readonly question: string;
  readonly answer: string;
}

type Json = Readonly<Record<string, unknown>>;

/** The example in a record; undefined where the record has none of the known shapes. */
export function exampleOf(record: Json): Example | undefined {
  if (record.chosen !== undefined && record.rejected !== undefined) return fromPreference(record);
  const chat = listOf(record.messages) ?? listOf(objectOf(record.input)?.messages);
  if (chat) return fromChat(record, chat);
  if (listOf(record.contents))
    return fromTurns(listOf(record.contents) ?? [], 'gemini', textOf(record.systemInstruction));
  if (listOf(record.conversations))
    return fromTurns(listOf(record.conversations) ?? [], 'sharegpt', textOf(record.system));
  if (record.instruction !== undefined && record.output !== undefined) return fromAlpaca(record);
  return fromPair(record);
}

function fromChat(record: Json, chat: readonly unknown[]): Example {
  if (record.preferred_output !== undefined)
    return fromTurns([...chat, ...(listOf(record.preferred_output) ?? [])], 'preference', '');
  // Reinforcement data names the right answer beside the conversation.
  if (record.reference_answer !== undefined) return fromReference(chat, record);
  return fromTurns(chat, 'chat', textOf(record.system));
}

function fromReference(chat: readonly unknown[], { reference_answer: answer, system }: Json): Example {
  const { context, question } = fromTurns([...chat, { role: 'assistant', content: '' }], 'chat', textOf(system));
  return example('chat', context, question, textOf(answer) || JSON.stringify(answer));
}

function fromTurns(turns: readonly unknown[], shape: DataShape, system: string): Example {
  const read = turns.map((it) => ({ role: roleOf(it), text: textOf(objectOf(it)) }));
  const last = read.findLastIndex((it) => it.role === 'answer');
  const asked = read.slice(0, Math.max(last, 0)).findLastIndex((it) => it.role === 'question');
  const before = read
    .filter((_, index) => index !== asked && index < (last < 0 ? read.length : last))
    .map((it) => it.text);
  return example(shape, [system, ...before].join('\n'), read[asked]?.text ?? '', read[last]?.text ?? '');
}

function roleOf(turn: unknown): 'question' | 'answer' | 'other' {
  const role = String(objectOf(turn)?.role ?? objectOf(turn)?.from ?? '').toLowerCase();
  if (role === 'assistant' || role === 'gpt' || role === 'model' || role === 'bot') return 'answer';
  return role === 'user' || role === 'human' ? 'question' : 'other';
}

/** The prompt, or the conversation so far, with the answer that was chosen; what was chosen may hold the question, too. */
function fromPreference(record: Json): Example {
  const prompt = { role: 'user', content: record.prompt ?? record.instruction ?? record.question };
  const turns = listOf(record.conversations) ?? listOf(record.messages) ?? listOf(record.prompt) ?? [prompt];
  const chosen = listOf(record.chosen) ?? [{ role: 'assistant', content: record.chosen }];
  return fromTurns([...turns, ...chosen], 'preference', textOf(record.system));
}

/** The instruction is the question where there is no input; else it is the task and the input is what it works on. */
function fromAlpaca(record: Json): Example {
  const instruction = textOf(record.instruction);
  const input = textOf(record.input);
  const system = textOf(record.system);
  return input === ''
    ? example('alpaca', system, instruction, textOf(record.output))
    : example('alpaca', `${system}\n${instruction}`, input, textOf(record.output));
}

const pairs: readonly (readonly [question: string, answer: string, shape: DataShape])[] = [
  ['prompt', 'completion', 'prompt-completion'],
  ['prompt', 'response', 'prompt-completion'],
  ['input', 'output', 'prompt-completion'],
  ['question', 'answer', 'question-answer'],
];

function fromPair(record: Json): Example | undefined {
  const pair = pairs.find(([question, answer]) => record[question] !== undefined && record[answer] !== undefined);
  if (pair)
    return example(
      pair[2],
      textOf(record.context) || textOf(record.system),
      textOf(record[pair[0]]),
      textOf(record[pair[1]]),
    );
  return typeof record.text === 'string' ? example('text', '', '', record.text) : undefined;
}

function example(shape: DataShape, context: string, question: string, answer: string): Example {
  return { shape, context: context.trim(), question: question.trim(), answer: answer.trim() };
}

/** The text of a value: a string, a list of parts, an object with `content`, `value`, `text` or `parts`. */
function textOf(value: unknown, depth = 0): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (depth > 4 || value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map((it) => textOf(it, depth + 1)).join('\n');
  const it = objectOf(value);
  return it ? textOf(it.content ?? it.value ?? it.text ?? it.parts, depth + 1) : '';
}

function objectOf(value: unknown): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
}

function listOf(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? value : undefined;
}
