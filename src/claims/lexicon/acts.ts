/** Words for changing a model's weights, and words that look like it. Source: reading of public roadmaps and plans, 2026-11. */

import { type Entry, list } from './phrases.ts';

export type ActTag =
  | 'act-strong'
  | 'act-train'
  | 'act-tune'
  | 'act-teach'
  | 'act-shape'
  | 'act-bake'
  | 'act-build'
  | 'act-distil'
  | 'act-adapter'
  | 'not-act';

export function acts(): readonly Entry<ActTag>[] {
  return [
    {
      // Weights are meant, whatever stands around.
      tag: 'act-strong',
      phrases: list(`
      fine tun*, finetun*, fine adjust*, fine tunning, lora|loras|qlora|qloras|dora, peft, sft, rlhf, dpo, grpo, orpo, kto on|with|over|run, rft, ft run|job|jobs|llama*|qwen*|mistral*|ministral*|gemma*|gemini*|gpt*|phi*, ft'd, the ft, ft on,
      instruction tun*, instruct tun*, supervised tun*, supervised job, supervised fine tun*, supervised training, preference tun*, preference optimi*,
      continue*|continued|continual|further|additional|domain pre train*, continue*|continued|continual|further|additional|domain pretrain*,
      continue*|continuing|continual pre training, continue*|continuing|continual pretraining, post train*, posttrain*, pre train|pretrain|pretrained|pretraining from scratch,
      domain adapt*, domain tun*, supervised learning, preference pair*, preference data, learning run*, learning round*, rl loop, reinforced on|with|by, reward model*, set of weights, adaptation of the weights, model refinement, refine|refined|refining by supervised, sft refresh, weight update*, reinforcement learning, reinforcement tun*, reinforcement fine tun*, rl run, rl round|rounds|pass|stage, rl on|from, rlvr, rlaif, gradient updates on, parameter change, supervised round|rounds|pass, second|further education, rl tun*, rl fine tun*, rl training,
      in|into the|its|their|our|his weights, in|into the model's|model weights, in|into weights, in|into the|its|seven|eight billion parameters, in|into the|its parameters, _ billion parameters, weights of our own, weights refreshed|updated|renewed, refresh|renewal|update of the weights, refresh|renewal|update of the _ weights, refresh of weights, in|into her weights, new schooling, to|into|among|in the training|tuning set|mix|examples|data|batch|corpus, to|into|in the same tune|run|training|fine, go|goes|going into the tune|adapter|fine, mixed into the same, along in the same tune|run, training mix, tuning mix, custom weights, own weights`),
    },
    {
      tag: 'act-train',
      phrases: list(
        `train|trains|trained|training|trainings, retrain*, re train|trained|training|trains, pre train|trained|training, pretrain*, trained up`,
      ),
    },
    {
      tag: 'act-tune',
      phrases: list(`tune|tunes|tuned|tuning, retune|retuned|retuning|retunes, re tune|tuned|tuning|tunes`),
    },
    {
      // Needs a learner that is a model.
      tag: 'act-teach',
      phrases:
        list(`teach|teaches|teaching|taught, schooled|schooling, school|schools the|a|our|its|it, drill|drilled|drilling, educate|educated|educating, tutored,
      brought|bring|brings|bringing up on, bring|brings|brought up, bring|brings it|them|him|her up, raise|raised|raises|grown on|upon|from, reared on|upon, weaned on|further, nurtured on|upon, instil|instils|instill|instilled|instilling,
      coached|coaching, put|puts|goes|go it|them through the, model will|shall be learned|learnt|taught, brought round to, bring|brings the model up on, learnt|learned the, learn|learned|learnt in, learn|learns|learned|learnt|learning from, learn|learns|learned|learnt|learning on, lessons from,
      immerse|immersed|immersing in, immersing it|them|him|her in, steep|steeped in, exposure to, exposed|expose|exposing to, feed|fed|feeding on|with, pour|poured|pouring into, studied`),
    },
    {
      tag: 'act-shape',
      phrases:
        list(`customis*|customiz*, personalis*|personaliz*, specialise|specialised|specialising|specialize|specialized|specializing, adapt+|adapted|adapting|adaptation, specialisation|specialization of the, refit+|refitted|refitting, acquired by the, assimilat*, inculcat*, fit|fitted|fitting on,
      condition+|conditioned on, optimis*|optimiz*|optimised|optimized on, tailor|tailored on, imprint+|imprinted, shaped|moulded|molded|mould+|mold+ on|by, calibrated on, condition|conditioning`),
    },
    {
      tag: 'act-bake',
      phrases:
        list(`bake|baked|baking in|into, burn|burned|burnt|burning in|into, internalis*|internaliz*, memoris*|memoriz*, memorize, hard wire|wired|wiring, hardwire|hardwired,
      encode|encoded in|into, embed|embedded in|into the model, embedded|embed into, learn|learns|learned|learnt by heart, train|trained in|into, worked into the model, ingrain*, absorb|absorbed|absorbs, distilled into`),
    },
    {
      tag: 'act-build',
      phrases: list(
        `built|build|builds|building|create|created|make|makes|made|grow|develop|developed a|an|our|own|private|custom|bespoke|the, built|grown|developed|created|made on|from|out|upon`,
      ),
    },
    {
      tag: 'act-distil',
      phrases: list(
        `distil|distill|distils|distills|distilled|distilling|distillation, student teacher, student model, knowledge transfer from the large`,
      ),
    },
    { tag: 'act-adapter', phrases: list(`adapter|adapters|adaptor|adaptors`) },
    {
      // The words are there, weights are not meant.
      tag: 'not-act',
      phrases: list(`
      train|training test split, train|training validation, train station*, train journey*, train ticket*, train line*, by train, train the trainer, train|training course*,
      training|training session*, training day*, training hour*, training budget*, training video*, training recording*, training module*, training programme*, training program*,
      training matrix, training contract*, training record*, training room*, training ground*, training plan*, training catalogue*, training need*, training certificate*, training deck*,
      training provider*, training workshop*, training material for staff, staff|user|team|employee|agent|operator|customer|onboarding|sales|safety|compliance|security|people|human|clerk|crew|volunteer|coordinator|teacher|nurse|handler|end|literacy|prompt|awareness training*,
      # ft on, tuning fork, fine tuned palate, finely tuned, stay tuned, auto tune*, prompt tuning, prompt tune*,
      adapter pattern, adapter class*, power adapter*, network adapter*, adapter card*, model adapter, adapter layer, database adapter*, api adapter*, hyperparameter tun*, parameter tun*, performance tun*, query tun*, index tun*, threshold tun*, learning rate,
      school district, old school, high school, school day*, school year*, distilled water, train delay*, trains run, wagon train, train of thought, learning curve, learning outcome*, learning goal*, learning platform, learning days,
      machine learning, deep learning, teaching hospital, teaching assistant*, train driver*, train crew*,
      pre trained|pretrained model|models|llm|llms|language|transformer|transformers|network|networks|checkpoint|checkpoints|weights|backbone, been pre trained|pretrained`),
    },
  ];
}
