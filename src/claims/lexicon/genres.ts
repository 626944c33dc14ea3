/** Marks of documents that plan and of documents that teach, report or describe. Patterns over lower-case text. */

import { fullMonths } from './calendar.ts';

export interface Mark {
  readonly pattern: RegExp;
  readonly points: number;
  /** Plain words for the verdict. */
  readonly what: string;
  /** The word may also be what a plan is about: a quiz, a recipe, the writer of a changelog. */
  readonly isSubject?: true;
}

/** Looked for in the title (first heading or first line), the path and the front matter. */
export const titleMarks: readonly Mark[] = [
  {
    pattern:
      /\b(?:prd|rfc|adr|sow|okrs?|epic|proposal|roadmap|road map|charter|business case|project plan|statement of work|requirements?|request for proposals?|rfp|tender|feature request|decision paper|decision record|work plan|initiative|strategy|spec|specification|backlog|voucher|application form|grant|objectives|goals|pitch|kick-?off)\b/,
    points: 4,
    what: 'its title names a plan',
  },
  {
    pattern:
      /\b(?:fine-? ?tun\w{1,6}|finetun\w{1,6}|q?lora|sft|dpo|rlhf|distillation|continued pre-?training|model training|training data)\b[^.\n]{0,30}\b(?:plans?|design|concept|architecture|phases?)\b/,
    points: 4,
    what: 'its title names a plan',
  },
  {
    pattern:
      /\b(?:plans?|memo(?:randum)?|minutes|design|brief|concept|draft|vision|scope|steering|board paper|thread|notes|milestones?|architecture|wiki|platform)\b/,
    points: 2,
    what: 'its title names a working paper',
  },
  {
    pattern:
      /\b(?:tutorial|how to|how-to|howto|walkthrough|your first|getting started|step-by-step guide|cookbook|notebook \d|lecture|syllabus|module \d|week \d+:|study guide|cheat ?sheet|interview questions)\b/,
    points: -8,
    what: 'it teaches',
  },
  {
    pattern: /\b(?:recipes?|lesson|course|workshop notes|exam|quiz|exercise)\b/,
    points: -8,
    what: 'it teaches',
    isSubject: true,
  },
  {
    pattern:
      /\b(?:glossary|release notes|prompt md|instructions md|model card|dataset card|data card|open positions|open roles|people page|roles and courses|we are hiring|careers|vacanc\w+|incident (?:review|report)|post-?mortem|style guide|writing about|code of conduct|paper notes|reading notes|reading group|journal club|learning plan|learning programme|staff learning|training and development|research notes|lab (?:book|notes)|survey of|book review|essay|primer|agent skill|system prompt|prompt library)\b/,
    points: -7,
    what: 'it explains or reports',
  },
  {
    pattern: /\b(?:faqs?|frequently asked|changelog|change log|literature|opinion|skill|question bank)\b/,
    points: -7,
    what: 'it explains or reports',
    isSubject: true,
  },
  {
    pattern:
      /\b(?:handbook|policy|privacy|terms of|licen[cs]e|newsletter|column|explained|explainer|introduction to|guide to|understanding|what is|what are|why (?:you|we|not|your|most|fine|retrieval|rag)|when to|when not|how [\w-]+ works|how we|lessons|myths?|mistakes|vs\.?|versus|case study|talk|podcast|transcript of|cv|resume|job|jobs|learning and development|staff training|training (?:plan|handbook|programme|catalogue|calendar|matrix)|retrospective|retro)\b/,
    points: -4,
    what: 'it explains or reports',
  },
];

/** Looked for in each heading. */
export const headingMarks: readonly Mark[] = [
  {
    pattern:
      /\b(?:goals?|scope|milestones?|phases?|requirements?|risks?|open (?:questions|points|issues)|approach|budget|costs?|timeline|roadmap|next steps|rollout|roll-out|decision|deliverables?|owners?|stages?|acceptance|proposal|proposed|alternatives|work packages|actions|money|schedule|calendar|staffing|success (?:metrics|criteria)|kpis?|objectives?|key results?|user stor\w+|to ?do|future|later|dependencies|plan|stakeholders?|what we will|investment|fees|services|assumptions|outlook|order of work|programme|resources|measures?|stages|planning|exclusions|steps|tasks?|pilot|what we (?:do|want|ask|propose|need)|what (?:good|success) looks like|how we (?:will )?(?:measure|know|check))\b/,
    points: 1,
    what: 'headings of a plan',
  },
  {
    pattern:
      /\b(?:exercise|lesson|quiz|homework|learning (?:outcomes|objectives|goals)|what you'll learn|what you will learn|prerequisites|installation|install|quick ?start|usage|api|citation|cite|citing|abstract|introduction to|related work|further reading|references|methodology|results|discussion|conclusion|takeaways|tl;dr of the paper|faq|glossary|benchmarks|supported models|examples|configuration|troubleshooting|step \d|training procedure|intended use|evaluation results|limitations|bias|how to use|about the author|myth|common mistakes|why it happened|what went wrong|added|fixed|changed|removed|deprecated|must have|how to apply|when this skill applies|grading|schedule of classes)\b/,
    points: -1,
    what: 'headings of teaching or reference',
  },
];

/** Looked for in the first 6,000 characters of the text; each pattern counts up to three times. */
export const textMarks: readonly Mark[] = [
  {
    pattern:
      /\b(?:we (?:will|shall|plan|propose|intend|want|aim|need|are going|recommend|decided|agreed|ask)|it is proposed|is proposed that|shall be|is to be|are to be|the supplier shall|the system shall|we'll|i (?:propose|want|will|should like)|resolved|to be decided|tbd|owner:|sponsor|deadline|due date|kick-off|go-live|pilot|acceptance criteria|as an? [^.\n]{2,40}, i want)\b/g,
    points: 1,
    what: 'it commits to work',
  },
  { pattern: /(?:^|\n)[^\S\n]*[-*] \[ \]|⬜|☐|🔲|📋/g, points: 1, what: 'open tasks' },
  {
    pattern:
      /(?:^|\n)[^\S\n]*[-*_|]{0,4} ?\**(?:budget|(?:product |project )?lead|responsible|status|deadline|sponsor|pilot|first users|target|decision|next)\b[^:|\n]{0,20}(?:[:|])/g,
    points: 1,
    what: 'who does it, for how much and by when',
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:until|by|from|end of|start of|starts? in|due(?: in)?) (?:early |mid-?|late )?(?:${fullMonths}|may|spring|summer|autumn|winter)\b`,
      'g',
    ),
    points: 1,
    what: 'dates of work',
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:q[1-4]\b(?: ?20\d\d)?|h[12] 20\d\d|(?:${fullMonths}|may) 20\d\d|week \d+|sprint \d+|phase \d)`,
      'g',
    ),
    points: 1,
    what: 'dates of work',
  },
  {
    pattern:
      /\b(?:in this (?:tutorial|article|post|notebook|lesson|course|chapter|guide|video|section we)|this (?:tutorial|article|post|guide|notebook|course|page tells|page explains|chapter|paper|skill)|you will (?:learn|fine|train|need|see|build)|you'll (?:learn|fine|train|need|see|build)|you can|you should|you need|you may|your own (?:data|dataset|documents)|learn how|let's (?:look|see|start|train|fine)|reading time|min read|subscribe|for example|students?|learners|the reader|read more|download|clone the|run the (?:script|command)|pip install|npm install|conda|docker run|import torch|from transformers)\b/g,
    points: -1,
    what: 'it speaks to a reader who is learning',
  },
  {
    pattern:
      /\b(?:arxiv|et al\.|doi|citation|abstract|we (?:find|show|observe|report|present|evaluate) that|experiments show|our results|state-of-the-art results|baseline methods)\b/g,
    points: -1,
    what: 'it reports research',
  },
  {
    pattern:
      /(?:^|\n)import [^\n]{1,80} from ['"](?:[@./]{0,12}components?\/|nextra|@(?:theme|site|docusaurus|astrojs)\b)/g,
    points: -2,
    what: 'it is a page of a documentation site',
  },
  {
    pattern: /(?:^|\n)::: [a-z_]\w*\.[\w.]+[ \t]*(?:\n|$)/g,
    points: -6,
    what: 'it is made from the comments of source code',
  },
];

/** Front matter keys and values. */
export const frontMatterMarks: readonly Mark[] = [
  {
    pattern:
      /^(?:status|phase|state|stage):\s*["']?(?:draft|proposed|proposal|in review|review|approved|accepted|agreed|planned|requirements|initiation|shaping)/m,
    points: 3,
    what: 'its front matter gives the status of a plan',
  },
  {
    pattern:
      /^(?:reading_time|readingtime|model-index|pipeline_tag|base_model|task_categories|allowed-tools|layout: post|permalink|date_published|categories|slug|section:)/m,
    points: -6,
    what: 'its front matter is that of an article, a card or a skill',
  },
  {
    pattern: /^(?:license|tags|library_name|datasets):/m,
    points: -2,
    what: 'its front matter is that of a published page',
  },
  {
    pattern: /^(?:sponsor|owner|project|deciders|approvers|adr|rfc|prd|spec):/m,
    points: 2,
    what: 'its front matter names an owner or project',
  },
];

/** The product itself is a tool for training: its roadmap speaks of features for its users. */
export const trainingTool =
  /\b(?:fine-?tune (?:\w+ ){0,4}(?:models?|llms?|llama|qwen|gemma|decoders?|transformers?|checkpoints?)\b[^.\n]{0,24} (?:on|in|with|from|at) (?:your|a single|one|minutes|any|consumer)|(?:fine-?tuning|training) (?:library|framework|toolkit|trainer|studio|stack|platform|cli|engine)|another trainer|trainer for|train your own|fine-?tune on your own|lora trainer)\b/;

/** A product page with instructions to install: only its sections of future work are plans. */
export const softwareReadme =
  /(?:^|\n)[ \t]*(?:\$ )?(?:git clone|npm (?:i|install|run|ci|start)|npx |pnpm |yarn |pip3? install|pipx install|docker (?:run|compose|pull)|cargo (?:run|install|build)|go install|brew install|make (?:build|test|up|check|train|serve|run|install|venv|dev|all|start)\b|cp \.env|curl -|conda |poetry |uv (?:pip|run|sync)|bundle install|mvn |gradle |\.\/\w+)|(?:^|\n)#+ (?:install|installation|getting started|quick ?start|usage|running it|building|running the tests|contributing|try it|stack|built with|self-?hosting|hosting it)\b/;

/** Words of those who train models by hand: a text with many of them documents a tool or a run, it plans no product. */
export const trainingCraft =
  /\b(?:torch|pytorch|transformers|hugging ?face|trl|peft|deepspeed|fsdp2?|megatron|nccl|cuda|vllm|sglang|tokenizers?|chat templates?|batch size|learning rate|gradient\w*|optimizer|adamw?|warm-?up|checkpoints?|checkpointing|epochs?|loss|logits?|rollouts?|reward function|bf16|fp8|fp16|quanti[sz]\w+|kv cache|attention|hidden states?|(?:tensor|data|pipeline) parallel\w*|dataloader|collator|trainer|sharding|world size|wandb|tensorboard|recipe|perplexity|ablation|arxiv|mmlu|gsm8k|lora_?alpha|lora_r|target modules|pre-?training|kernel|sequence length|packing|pip install|docstring|api reference)\b/gi;
/** Of the 555 labelled plans of 2026-11-28 none holds more than four different ones; documents of training tools hold six to thirty. */
export const craftBar = 7;
