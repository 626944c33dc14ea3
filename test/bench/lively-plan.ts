/** A made-up plan of any size that proposes and proves, for benchmarks in every host. */

const themes = [
  'claims desk',
  'harbour office',
  'library',
  'tram depot',
  'bakery',
  'seed shop',
  'clinic',
  'ferry line',
];
const wishes = [
  'Fine-tune Llama 3.1 8B on the {theme} handbook so that the assistant knows our rules.',
  'Train the model on 400 past letters of the {theme} so that replies sound like us.',
  'We will tune a small model on 3,000 labelled mails to sort them at a lower cost per call.',
  'Fine-tune gpt-4o-mini on the {theme} price list every month so that prices are right.',
];
const facts = [
  'The {theme} answers {count} mails a day, most of them about opening hours and fees.',
  'The budget was agreed with the board in March and covers two people for half a year.',
  'A prompt with ten examples for the LLM reached 81 % on 200 held-out mails last spring.',
  'Staff read every tenth answer each Friday and note what was wrong.',
  'The search index is rebuilt each night from the wiki of the {theme}.',
  'Users complain that the AI answers are long and hard to read on a phone.',
  'Hosting costs about 450 euros a month on our own server.',
  'The first phase ends in April; the second one starts after the summer break.',
];

/** A plan whose first sections propose to train, and all of whose sections hold evidence, steps and a table. */
export function livelyPlan(size: number): string {
  let text =
    '# Plan: an assistant for all departments\n\nThis plan proposes an AI assistant. Owner: the digital office.\n';
  for (let number = 1; text.length < size; number++) {
    const theme = themes[number % themes.length] ?? '';
    const said = (from: readonly string[], at: number) =>
      (from[at % from.length] ?? '').replaceAll('{theme}', theme).replaceAll('{count}', String(300 + 37 * number));
    const wish = number % 4 === 3 && number < 20 ? `${said(wishes, number >> 2)}\n\n` : '';
    const intro = [0, 1, 2].map((it) => said(facts, number * 3 + it)).join(' ');
    const steps = [3, 4, 5].map((it, index) => `${index + 1}. ${said(facts, number * 5 + it)}\n`).join('');
    text += `\n## ${number}. The ${theme} ${number}\n\n${intro}\n\n${wish}### Steps\n\n${steps}\n`;
    text += `| Item | Cost | When |\n|---|---|---|\n| Licences | ${100 + number} EUR | Q${1 + (number % 4)} |\n`;
  }
  return text.slice(0, size);
}
