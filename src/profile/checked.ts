import { join } from 'node:path';
import { UserError } from '../model/errors.ts';
import type { Profile } from '../model/profile.ts';
import { checkReferences } from './references.ts';
import { headShape, metricsShape, milestonesShape, namesShape, peopleShape, type Shape } from './shape.ts';
import { yamlFile } from './yaml-file.ts';

/** The profile in a folder of YAML files, checked: shape, ids, dates. Throws a `UserError` E2xx with file, line and remedy. */
export async function checkedProfile(folder: string): Promise<Profile> {
  const head = await yamlFile(join(folder, 'profile.yaml'));
  if (head === undefined) throw new UserError('E201', [folder]);
  const places = new Map<object, string>();
  const entries = async <T extends object>(name: string, shape: Shape<readonly T[]>): Promise<readonly T[]> => {
    const file = await yamlFile(join(folder, `${name}.yaml`));
    if (file === undefined) return [];
    const list = shape(file);
    for (const [i, entry] of list.entries()) places.set(entry, file.where([i]));
    return list;
  };
  const profile: Profile = {
    ...headShape(head),
    people: await entries('people', peopleShape),
    names: [...(await entries('bodies', namesShape)), ...(await entries('places', namesShape)), ...(await entries('treaty', namesShape))],
    metrics: await entries('metrics', metricsShape),
    milestones: await entries('milestones', milestonesShape),
  };
  checkReferences(profile, { of: (entry) => places.get(entry) ?? folder });
  return profile;
}
