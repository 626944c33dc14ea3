/** Words of retrieval. In any case of letters. */

import { overLinesWith } from './patterns.ts';

/** The act, or what it searches. */
export const retrieving = overLinesWith('i')`\b(?:
  vector (?:stores?|databases?|dbs?|index|indexes|collections?|search|base|memory)|vectori[sz]e[ds]?|embed(?:s|ded|
  ding|dings)?|index(?:es|ed|ing)?|retriev(?:e|es|ed|al|ing)|rag|pgvector|pinecone|qdrant|chroma|weaviate|milvus|
  knowledge (?:base|graph)|semantic search|similarity search
)\b`;

/** Retrieved text that ends up in the prompt is prompting, and allowed; so is what is shown or cited to the reader. */
export const feedsPrompt = overLinesWith('i')`\b(?:
  few-?shot|as (?:\w+ )?examples?|examples? (?:for|in) the|sample picker|(?:in|into|to) the (?:system )?(?:prompt|
  instructions?|context)|pasted|copied into|prepended|in front of the model|instruction|cites?|citation|
  with (?:page|paragraph|source|link|number|reference)|links? (?:to|it)|page reference|source link|shown beside
)\b`;

/** What is done where an index is filled, whatever it is called: each kind of doing by itself. */
export const fillings = [
  overLinesWith('i')`\b(?:
    upload\w*|drag\w*|drop(?:s|ped|ping)?|(?:re)?load(?:s|ed|ing)?|ingest\w*|push(?:es|ed|ing)? \w+ (?:in|to)
  )\b`,
  overLinesWith('i')`\b(?:
    sync\w*|crawl\w*|connect(?:s|ed|ing|or)|point(?:s|ed|ing)? \w+ (?:\w+ )?(?:at|to)|fetch(?:es|ed)?|ticking the pages
  )\b`,
  /\b(?:chunk\w*|split|cuts? (?:up|it|them))\b/i,
  /\b(?:embedd\w*|embeds?|vector\w*|pgvector|qdrant)\b/i,
  /\b(?:re-?)?index(?:ed|es|ing)?\b/i,
];

/** What is done with an index once it is filled. */
export const lookingUp = overLinesWith('i')`\b(?:
  search(?:es|ed|able|ing)?|found|finds?|look(?:s|ed)? (?:it |them )?up|retriev\w*|quot(?:e|es|ed)|cit(?:e|es|ed|
  ation)|shows? the|link(?:s|ed)? (?:to|under|shown)
)\b`;

/** Where what is looked up lies. */
export const stores = overLinesWith('i')`\b(?:
  (?:document |file |data |vector )?store|folder|collection|library|knowledge (?:base|store)|portal|panel|settings|admin
)\b`;

/** "Trained on the manuals by indexing them", "training of the assistant: indexing of all pages": what it comes to. Behind the act. */
export const byFilling = /^[^.;]{0,60}(?:\bby|:|=) (?:the )?(?:index|embedd|vectori[sz]|chunk)ing\b/i;
