import { Ajv2020, type AnySchema, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import metricsSchema from '../../corpus/schema/metrics.schema.json' with { type: 'json' };
import milestonesSchema from '../../corpus/schema/milestones.schema.json' with { type: 'json' };
import namesSchema from '../../corpus/schema/names.schema.json' with { type: 'json' };
import peopleSchema from '../../corpus/schema/people.schema.json' with { type: 'json' };
import profileSchema from '../../corpus/schema/profile.schema.json' with { type: 'json' };
import { UserError } from '../model/errors.ts';
import type { Metric, Milestone, Profile, ProfileName, ProfilePerson } from '../model/profile.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/** Gives the value of a file when it has its shape; throws E203, E204 or E205 with the line when not. */
export type Shape<T> = (file: YamlFile) => T;

// Optional lists are filled in, so that a profile says only what it knows.
const ajv = new Ajv2020({ useDefaults: true, strict: true });

function shape<T>(schema: AnySchema): Shape<T> {
  let check: ValidateFunction<T> | undefined; // compiled when first needed: a profile rarely has all files
  return (file) => {
    check ??= ajv.compile<T>(schema);
    const { value } = file;
    if (check(value)) return value;
    throw misshapen(file, check.errors?.[0]);
  };
}

export const headShape: Shape<Pick<Profile, 'id' | 'title' | 'about' | 'matter'>> = shape(profileSchema);
export const peopleShape: Shape<readonly ProfilePerson[]> = shape(peopleSchema);
export const namesShape: Shape<readonly ProfileName[]> = shape(namesSchema);
export const metricsShape: Shape<readonly Metric[]> = shape(metricsSchema);
export const milestonesShape: Shape<readonly Milestone[]> = shape(milestonesSchema);

function misshapen(file: YamlFile, error: ErrorObject | undefined): UserError {
  const path: Path = (error?.instancePath ?? '')
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')));
  const name = path.length === 0 ? 'the file' : path.join('.');
  const { missingProperty, additionalProperty } = error?.params ?? {};
  if (error?.keyword === 'required') return new UserError('E203', [name, String(missingProperty)], file.where(path));
  if (error?.keyword === 'additionalProperties') {
    const field = String(additionalProperty);
    return new UserError('E204', [name, field], file.where([...path, field]));
  }
  return new UserError('E205', [name, error?.message ?? 'is wrong'], file.where(path));
}
