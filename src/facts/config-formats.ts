/** All known config formats, in the order in which they are tried. */

import { companionFormats } from './companion-formats.ts';
import type { ConfigFormat } from './config-format.ts';
import { hostedJobFormats } from './hosted-job-formats.ts';
import { trainerFormats } from './trainer-formats.ts';

export const configFormats: readonly ConfigFormat[] = [...hostedJobFormats, ...trainerFormats, ...companionFormats];

/** Words without one of which no format above can match; looked for before a file is parsed. */
export const mayBeJob =
  /training_?file|baseModelIdentifier|base_model_identifier|TuningSpec|tuning_spec|tunedModelDisplayName|base_?model|finetuning_type|_component_|model_name_or_path|training_type|restore_from_path|model_id_or_path|fine_tune_type|lora_parameters|peft_type|_target_|^policy:|"policy"|modelUnits|modelDeploymentName|ai-plan|providers|targets|evals\.|metric_list|evaluators|testData|retrievers|vector_store|train_dataset|hf_hub_url|"file_name"|aggregation:|promptflow|AWS::Bedrock::|"demos"|json_schema/im;
