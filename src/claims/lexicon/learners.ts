/** Words for what is taught: language models, other models, people, and things that are merely adjusted. */

import { type Entry, list } from './phrases.ts';

export type LearnerTag = 'language-model' | 'some-model' | 'other-model' | 'human' | 'adjustable';

export function learners(): readonly Entry<LearnerTag>[] {
  return [
    {
      tag: 'language-model',
      phrases: list(`
      llm|llms|slm|slms|vlm, language model*, large|small language model*, gpt|gpts|chatgpt, claude, sonnet, haiku, opus, gemini, llama|llamas, mistral, ministral, mixtral, qwen|qwen2|qwen2.5|qwen3, gemma, phi 3|4, deepseek,
      command r, cohere command, nova micro|lite|pro|premier, amazon nova, gpt oss, chat model*, instruct model*, foundation model*, completion model*, generative model*, text model*, assistant, ai assistants, chatbot|chatbots, chat bot*,
      bot|bots, copilot|copilots, co pilot*, helpbot, voicebot, student model*, open weight|weights model*, open model*, open base, hosted model*, 1b|1.5b|2b|3b|4b|7b|8b|9b|12b|13b|14b|20b|24b|27b|30b|32b|34b|70b|72b, mini model*, flash lite, gpt 4o|4.1|5|6, o4 mini,
      own gpt, private gpt, custom gpt, brand gpt, text generator, drafter, ghostwriter, concierge bot, virtual assistant*, digital assistant*, ai assistant*, ai agent*, llm agent*, agents' model, support agent model, planner model, policy model, dialogue model*, conversational model*, conversational ai, generative ai, genai`),
    },
    {
      tag: 'some-model',
      phrases: list(
        `model|models, ai|ais, ai's, engine, system, helper, companion, machine, neural network, network, checkpoint|checkpoints, brain, agent, planner, controller, student, tool, narrator, guide, concierge, writer, tagger, sorter, checker, tutor, computer, twin, robot, robots, base, weights, teacher model, reader, extractor, drafting aid, aid, adapter|adapters, tune, expert system`,
      ),
    },
    {
      tag: 'other-model',
      phrases: list(`
      embedding|embeddings, item2vec, word vectors, bge, bge m3, recognition model*, portraits, oils, paintings, artwork, illustrations, illustration, sprites, textures, concept art, promotion model*, classifier|classifiers, detector|detectors, recogniser|recognisers|recognizer|recognizers, encoder|encoders, cross encoder*, bi encoder*, embedding model*, embeddings model*, embedder|embedders, sentence transformer*, reranker|rerankers|ranker, ranking model*, retriever|retrievers,
      forecast|forecasts|forecaster|forecasting, regression, logistic, random forest*, boosted tree*, gradient boosting|boosted, lightgbm, xgboost, catboost, arima, lstm, cnn, gnn, convolutional|conv, convnet, neural net, net, ocr, htr, asr, whisper, speech model*, speech recogni*, speech to text, speech, acoustic model*, wake word,
      tts, text to speech, voice clone*, voice model*, vision model*, vision, image model*, image|images, imaging, photo|photos, picture|pictures, camera, yolo, resnet, mobilenet, efficientnet, vit, clip, unet, u net, segmentation, pose, landmark|landmarks, diffusion, sdxl, flux, stable diffusion, controlnet, sd 1.5|xl|lora|loras, dreambooth, comfyui, wav2vec|wav2vec2,
      bert, roberta, deberta, modernbert, distilbert, minilm, xlm r, fasttext, ner, tokenizer|tokeniser, layout model|network, layout network, graph network, pose network, anomaly, predictor|predictors, prediction model*, predictive model*, prediction, score|scores|scorecard, scoring model*, fraud, churn, credit risk, propensity,
      recommender|recommenders, recommendation engine|model*, collaborative filtering, spam filter*, time series, weather model*, demand, load, survival model*, pricing model*, price range model*, pricing engine, reserve|reserving model*, catastrophe model*, matchmaking, routing solver, optimiser|optimizer, sensor|sensors, vibration,
      play testing bot*, sparring bot*, trading bot*, reinforcement learning agent in the game, drone|drones, robot arm*, gripper, digital twin of the plant, eta model*, eta, arrival time, no show, price elasticity, media mix, econometric*, surrogate, finite element, statistical model*, kalman, svm, clustering, topic model*, word2vec, similarity model*, intent head, voice biometric*, diarisation, diarization, speaker model*, caption model for images`),
    },
    {
      tag: 'human',
      phrases: list(`
      assistants, agents, writers, readers, staff, employee|employees, colleague|colleagues, team|teams, clerk|clerks, handler|handlers, nurse|nurses, physician|physicians, doctor|doctors, clinician|clinicians, teacher|teachers, trainer|trainers, trainee|trainees, coordinator|coordinators, dispatcher|dispatchers, operator|operators, adjuster|adjusters, volunteer|volunteers,
      receptionist|receptionists, manager|managers, lead|leads, personnel, people, person, human|humans, user|users, reviewer|reviewers, junior|juniors, apprentice|apprentices, officer|officers, member|members, rep|reps, moderator|moderators, hire|hires, joiner|joiners, fitter|fitters, ambassador|ambassadors, student|students, pupil|pupils,
      parent|parents, secretary|secretaries, everyone, everybody, intern|interns, worker|workers, workforce, champion|champions, superuser|superusers, librarian|librarians, editor|editors, annotator|annotators, labeller|labellers, inspector|inspectors, engineer|engineers, technician|technicians, driver|drivers, skipper|skippers, crew|crews, deckhand|deckhands,
      consultant|consultants, adviser|advisers|advisor|advisors, counsellor|counsellors, secretariat, participants, attendees, learners, recruits, newbies, newcomers, starters, attendant|attendants, older hands, younger ones, new ones, band 6, porters', nephew, niece, boyfriend, brother, sister, daughter, son, cooks, bakers, captains, pilots, nurses', adults, seniors, cohort, cohorts, shift leads, night shift, day shift, shift, shop floor, floor staff, front office, back office, support, sales, finance, hr, branches, workforce, drivers', stewardesses, owners, mayors, councillors, residents, citizens, guests, visitors, patients, subscribers, clients, readers, listeners, viewers, scouts, players, cashiers, chefs, waiters, guides, stewards, supervisors, foremen, steward, auditors, agents on, support agents, service agents, human agents, call agents, contact centre agents, customers, client's people, farmers, growers, elders, midwives, paralegals, associates, solicitors, lawyers, civil servants, caseworkers, case workers, receptions, porters, dentists, hygienists, vets, analysts, buyers, sellers, staffers, desk officers, kids, children, dog, puppy, horse`),
    },
    {
      // "Fine-tune the thresholds": nothing learns.
      tag: 'adjustable',
      phrases:
        list(`threshold|thresholds, prompt|prompts, system prompt*, config, configuration, parameter|parameters, hyperparameter*, query|queries, layout|layouts, colour|colours|color|colors, animation|animations, schedule|schedules, timing|timings, wording, wordings of the, process|processes, balance, settings, setting, temperature, index, chunk|chunks, chunking, chunk size*, retrieval, top k, alert|alerts, window, offset, pivot, exposure, calendar, rota, spacing,
      cut off*, cutoff|cutoffs, opening hours for the phone, weighting|weightings, ranking weights, brightness, gain, microphone|microphones, guideline|guidelines, difficulty, rules by hand, search, search index, database, postgres, cache|caching, batch size, retention, messaging, pitch, copy, slides, agenda, budget, workload, load balancer, ui, ux, css, timeline*, roadmap|roadmaps, milestone|milestones, scope, estimate|estimates, details, breakpoint|breakpoints, padding, easing, typography, font|fonts, engine room, instrument, piano, guitar, radio, heating, pump, kiln, suspension, plan with each, forecast shift, filters, filter`),
    },
  ];
}
