import type { Thing } from '../../catalogue/catalogue.ts';
import { type Estimate, exactly, plus, times } from '../../quantity/estimate.ts';
import type { Note } from '../answer.ts';
import { asPublished } from '../as-published.ts';
import type { Inquiry } from '../inquiry.ts';
import { amountSlot, textSlot } from '../slots.ts';
import { stageHours } from './stage.ts';

/** What there is to train, as far as it is known. */
export interface Work {
  /** Parameters that take part in each token, the whole model's where it is dense. */
  readonly active: Estimate | undefined;
  readonly tokens: Estimate | undefined;
  /** FLOP of the whole run. */
  readonly compute: Estimate | undefined;
  /** Whether only part of the model takes part in each token. */
  readonly isMixture: boolean;
  readonly caveats: readonly Note[];
}

/** 2 FLOP forward and 4 backward per parameter and token (Kaplan et al. 2020, arXiv 2001.08361, §2.1). */
export const FLOP_PER_PARAMETER_TOKEN = 6;

/**
 * The work of a training run: `6 × active parameters × tokens × (1 + overhead)`, or the compute the asker names, or the
 * one published for a model. What the asker leaves out comes from the named model, else from the newest known model of
 * that size, and the answer says so.
 */
export function trainingWork(inquiry: Inquiry): Work {
  const { query } = inquiry;
  const model = textSlot(query, 'model');
  const isOpen = leavesTokens(query);
  const likeness = model === undefined && !isOpen ? similarModel(inquiry) : undefined;
  const known = (kind: string, name: string) => figure(model ?? likeness?.id, kind, name, inquiry);
  const given = (slot: string, unit: 'parameters' | 'tokens' | 'FLOP') =>
    query[slot] === undefined ? undefined : amountSlot(query, slot, unit, 0);

  const total = given('parameters', 'parameters') ?? known('parameters', 'parameters');
  const namesActive =
    query.activeParameters !== undefined || query.parameters === undefined || likeness !== undefined;
  const activeKnown = namesActive ? known('activeParameters', 'active-parameters') : undefined;
  const active = given('activeParameters', 'parameters') ?? activeKnown ?? total;
  const isStage = stageHours(inquiry) !== undefined;
  const usual = () =>
    isStage ? undefined : (known('trainingTokens', 'training-tokens') ?? byRule(active, inquiry));
  const tokens = given('tokens', 'tokens') ?? (isOpen ? undefined : usual());
  const isAltered =
    isOpen ||
    inquiry.ledger.said('overhead') ||
    ['parameters', 'activeParameters', 'tokens'].some((slot) => query[slot] !== undefined);
  const published = isAltered ? undefined : known('trainingCompute', 'compute');
  const compute = given('compute', 'FLOP') ?? published ?? floatingPoint(active, tokens, inquiry);
  const isMixture = active !== undefined && total !== undefined && active !== total;
  const caveats = likeness === undefined ? [] : [{ key: 'like-model', values: { model: likeness.id } }];
  return { active, tokens, compute, isMixture, caveats };
}

/** Whether it is asked how many tokens the work named is enough for: then nothing stands for them. */
function leavesTokens({ asks, tokens, compute, acceleratorHours, count, days }: Inquiry['query']): boolean {
  const isEffort = (compute ?? acceleratorHours) !== undefined || (count !== undefined && days !== undefined);
  return asks === 'tokens' && tokens === undefined && isEffort;
}

function floatingPoint(
  active: Estimate | undefined,
  tokens: Estimate | undefined,
  { ledger }: Inquiry,
): Estimate | undefined {
  if (active === undefined || tokens === undefined) return undefined;
  const each = exactly(FLOP_PER_PARAMETER_TOKEN, { name: 'flop-per-parameter-token', unit: 'ratio' });
  const model = times(times(each, active, { name: 'flop-per-token', unit: 'FLOP' }), tokens, {
    name: 'compute',
    unit: 'FLOP',
  });
  const overhead = ledger.assume('overhead', undefined);
  if (overhead === undefined) return model;
  const factor = plus(exactly(1, { name: 'one', unit: 'ratio' }), overhead, {
    name: 'overhead-factor',
    unit: 'ratio',
  });
  return times(model, factor, { name: 'compute', unit: 'FLOP' });
}

/** Tokens when nobody says how many: a rule of so many per parameter. */
function byRule(active: Estimate | undefined, { known, ledger }: Inquiry): Estimate | undefined {
  const each = active && ledger.assume('tokens-per-parameter', known('training', 'tokensPerParameter'));
  return each && times(active as Estimate, each, { name: 'training-tokens', unit: 'tokens' });
}

function figure(
  id: string | undefined,
  kind: string,
  name: string,
  { known }: Inquiry,
): Estimate | undefined {
  const found = id === undefined ? undefined : known(id, kind);
  return found && asPublished(name, found);
}

/**
 * The newest model whose size is within 3 % of the one asked about, when the asker gives nothing but the size; before it
 * the newest of that very size: "405B" is Llama's, whatever came out since.
 */
function similarModel({ query, world, known }: Inquiry): Thing | undefined {
  const { parameters, activeParameters, tokens, compute } = query;
  if ((typeof parameters !== 'number' || activeParameters) ?? tokens ?? compute) return undefined;
  const isOfSize = ({ id }: Thing) => known(id, 'parameters')?.mid === parameters;
  return world.catalogue
    .things('model')
    .filter(({ id }) => known(id, 'trainingTokens') !== undefined)
    .filter(({ id }) => Math.abs((known(id, 'parameters')?.mid ?? 0) / parameters - 1) < 0.03)
    .sort(
      (a, b) =>
        Number(isOfSize(b)) - Number(isOfSize(a)) ||
        String(b.traits.released).localeCompare(String(a.traits.released)),
    )[0];
}
