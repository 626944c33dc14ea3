/** The data sets of a job that names them by a list beside its data, as LLaMA-Factory does: the list says where each lies. */

import { type ConfigNode, child } from '../../read/config-tree.ts';
import { readJson } from '../../read/json.ts';
import { pathBeside } from '../../read/paths.ts';
import type { Stated, TrainingJob } from './job.ts';
import type { Neighbourhood } from './neighbourhood.ts';

/** The folder of the data is meant from where the job is started: from beside it, or from above. */
const starts = ['./', '../', '../../'];

/** By what an entry says, or by its name where the list is not there or does not have it. */
export function listedData({ datasets, dataFolder }: TrainingJob, { path, readNeighbour }: Neighbourhood) {
  if (dataFolder === undefined || !readNeighbour) return datasets;
  for (const start of starts) {
    const text = readNeighbour(pathBeside(path, `${start}${dataFolder}/dataset_info.json`));
    const list = text === undefined ? undefined : readJson(text);
    if (list) return datasets.flatMap((it) => listed(it, list));
  }
  return datasets;
}

/** A name in the hub counts more than a file, as for the trainer. */
function listed({ value, span }: Stated, list: ConfigNode): Stated[] {
  return value.split(',').map((name) => {
    const entry = child(list, name.trim());
    const place = child(entry, 'hf_hub_url') ?? child(entry, 'file_name');
    return { value: place?.kind === 'scalar' ? String(place.value) : name.trim(), span };
  });
}
