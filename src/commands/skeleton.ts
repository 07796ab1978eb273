// What `init` writes: a profile to fill in, small enough to read, and right as it stands.
import { SETTINGS_FILE } from './settings-file.ts';

const SETTINGS = (folder: string): string => `# What hanoi-corpus does in this folder unless an option says otherwise.
profile: ${folder}
workspace: .hanoi-corpus
# workers: 4        # so many workers read; without it one for each processor
# diff:             # what weighs how much: docs/ci.md
#   visitors: { tolerance: 5 %, severity: error }
`;

const PROFILE = (
  id: string,
): string => `# The event. Everything works without a profile; with it persons and figures get names of their own.
id: ${id}
title: What happened, where and when
`;

const PEOPLE = `# Who takes part. Aliases are the ways a name is written, per language; « any » holds in all of them.
- id: jane-doe
  name: Jane Doe
  gender: f                    # f or m, where known: it tells whom a pronoun means
  aliases:
    any: [Jane Doe, J. Doe]
  offices:
    - role: director of the agency
      affiliation: the-agency  # the id of a body, below
      titles:                  # words that stand for her alone
        en: [the director of the agency]
        fr: [la directrice de l'agence]
      from: 2024-03            # from and to, as far as known
`;

const BODIES = `# Organisations: ministries, agencies, assemblies.
- id: the-agency
  kind: body
  name: The Agency
  aliases:
    en: [The Agency]
    fr: [l'Agence]
`;

const PLACES = `# Places that matter here.
- id: the-town
  kind: place
  name: The Town
  aliases:
    any: [The Town]
`;

const METRICS = `# What figures measure. A figure is tied to a metric by the noun it counts and the words near it.
- id: visitors
  label: visitors
  scope: visitors counted at the gate   # what exactly is counted
  course: growing                       # growing: a later, higher figure updates an earlier one; fixed: it contradicts it
  range: [1, 1000000]                   # what is plausible
  resembles: []                         # metrics that look alike and count something else
  cues:
    en: [{ unit: [visitor, guest] }]
    fr: [{ unit: [visiteur] }]
`;

const MILESTONES = `# Known to have happened: names rows of the timeline, never makes one.
- id: the-opening
  date: 2025-05-01
  type: opening
  title:
    en: The opening
    fr: L'ouverture
`;

/** The files of a new profile, by their paths; `folder` is where the profile lies. */
export const skeleton = (folder: string, id: string): Readonly<Record<string, string>> => ({
  [SETTINGS_FILE]: SETTINGS(folder),
  [`${folder}/profile.yaml`]: PROFILE(id),
  [`${folder}/people.yaml`]: PEOPLE,
  [`${folder}/bodies.yaml`]: BODIES,
  [`${folder}/places.yaml`]: PLACES,
  [`${folder}/metrics.yaml`]: METRICS,
  [`${folder}/milestones.yaml`]: MILESTONES,
});
