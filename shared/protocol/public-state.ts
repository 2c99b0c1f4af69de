/** The public view in the form that Colyseus keeps in step with every client: one encoding, shared by all. */
import { type SchemaType, schema, t } from '@colyseus/schema'

// An empty string stands for null and -1 for "nobody is asked": the wire has no null for a field once set.

export const RoleState = schema(
  { seats: t.uint8(), bot: t.boolean(), byHand: t.boolean(), ready: t.boolean(), laid: t.int8() },
  'RoleState',
)
export type RoleState = SchemaType<typeof RoleState>

export const CardState = schema({ owner: t.string(), opened: t.string(), answered: t.boolean() }, 'CardState')
export type CardState = SchemaType<typeof CardState>

export const PromiseState = schema(
  { id: t.string(), promise: t.string(), by: t.string(), measure: t.string(), given: t.string(), state: t.string() },
  'PromiseState',
)
export type PromiseState = SchemaType<typeof PromiseState>

export const ChoiceState = schema(
  { laid: t.map('string'), stopped: t.array('string'), begun: t.array('string'), overdrawn: t.boolean() },
  'ChoiceState',
)
export type ChoiceState = SchemaType<typeof ChoiceState>

export const ProposalState = schema(
  {
    fields: t.map('string'),
    signed: t.array('string'),
    priced: t.boolean(),
    cost: t.number(),
    outcome: t.string(),
    failed: t.array('string'),
  },
  'ProposalState',
)
export type ProposalState = SchemaType<typeof ProposalState>

const BackState = schema({ mark: t.string(), reason: t.string(), from: t.string() }, 'BackState')

export const GuessState = schema({ more: t.uint8(), same: t.uint8(), fewer: t.uint8() }, 'GuessState')
export type GuessState = SchemaType<typeof GuessState>

/**
 * What is written as JSON is small, or changes as a whole: results, contributions by phase, motions, what runs, events, questions, reports.
 * `voted` stands beside `motions`, because it changes most often. What people wrote for all to read is here with its text:
 * `words` and `reflections` by the ids of theirs, everything else in `bodies`.
 */
export const PublicState = schema(
  {
    version: t.number(),
    status: t.string(),
    pace: t.string(),
    round: t.string(),
    phase: t.string(),
    roles: t.map(RoleState),
    cards: t.map(CardState),
    promises: t.array(PromiseState),
    variables: t.map('number'),
    indicators: t.map('number'),
    reference: t.map('number'),
    told: t.map('number'),
    choices: t.map(ChoiceState),
    proposals: t.map(ProposalState),
    acts: t.array('string'),
    news: t.array('string'),
    contributions: t.array('string'),
    ending: t.string(),
    walk: t.string(),
    notice: t.string(),
    back: BackState,
    words: t.map('string'),
    guesses: t.map(GuessState),
    published: t.map('string'),
    year: t.uint16(),
    motions: t.map('string'),
    voted: t.map('string'),
    running: t.map('string'),
    wound: t.array('string'),
    overlaps: t.map('string'),
    frozen: t.array('string'),
    injects: t.map('string'),
    asked: t.array('string'),
    deadline: t.boolean(),
    reports: t.array('string'),
    stories: t.array('string'),
    levels: t.array('string'),
    pulses: t.map('string'),
    reflections: t.map('string'),
    reflectedIn: t.map('string'),
    doubts: t.map('number'),
    perspective: t.map('string'),
    preset: t.string(),
    staged: t.string(),
    floor: t.string(),
    bodies: t.map('string'),
  },
  'PublicState',
)
export type PublicState = SchemaType<typeof PublicState>
