/** Words without one of which no format of a job can match: looked for before a file is parsed, and so apart from the formats. */

/** Of config files. */
export const mayBeJob =
  /training_?file|baseModelIdentifier|base_model_identifier|TuningSpec|tuning_spec|tunedModelDisplayName|base_?model|finetuning_type|_component_|model_name_or_path|training_type|restore_from_path|model_id_or_path|fine_tune_type|lora_parameters|peft_type|_target_|^policy:|"policy"|modelUnits|modelDeploymentName|ai-plan|providers|targets|evals\.|metric_list|evaluators|testData|retrievers|vector_store|train_dataset|hf_hub_url|"file_name"|aggregation:|promptflow|AWS::Bedrock::|"demos"|json_schema/im;

/** Of scripts. */
export const mayBeJobInCode =
  /fine-tuning create|firectl|aws_bedrock_custom_model|FastLanguageModel|fine_tuning[./]jobs|Trainer\(|\btrl[ \t]/;
