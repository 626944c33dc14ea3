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

/** Signs that an index is filled, whatever it is called. */
export const indexing = overLinesWith('gi')`\b(?:
  chunk\w*|embedd?(?:ed|ing|ings|s)?|index(?:ed|es|ing)?|vector|pgvector|sync(?:s|ed|ing|hroni[sz]\w*)?|upload(?:s|
  ed|ing)?|crawl\w*|search(?:es|ed|able)?|retriev\w*|fetched|ticking the pages|knowledge base entries|drop(?:ping|
  ped|s)?
)\b`;
