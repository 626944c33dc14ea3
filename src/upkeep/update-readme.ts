/** Writes the generated parts of the README and of the skill: `node src/upkeep/run.mjs src/upkeep/update-readme.ts`. */

import { readFile, writeFile } from 'node:fs/promises';
import { readFigures } from './figures.ts';
import { type Benchmarks, updateReadme, updateSkill } from './readme.ts';

const file = 'README.md';
const benchmarks: Benchmarks = JSON.parse(await readFile('test/bench/results.json', 'utf8'));
await writeFile(file, updateReadme(await readFile(file, 'utf8'), readFigures(), benchmarks));
const skill = 'src/guides/skills/ai-plan-review/SKILL.md';
await writeFile(skill, updateSkill(await readFile(skill, 'utf8')));
