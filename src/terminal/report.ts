import type { Reply } from '../ask.ts';
import type { Answer } from '../engine/answer.ts';
import { replyBlocks } from '../slack/blocks/reply-blocks.ts';

/** A reply as `ask --json` prints it: the format that scripts outside rely on (see docs/architecture.md). */
export function report(asked: string, reply: Reply) {
  const { reading, wording, answer } = reply;
  return {
    ask: asked,
    locale: reply.locale,
    outcome: reply.outcome,
    read: reading.read,
    ...(answer === undefined && reading.query === undefined ? {} : { query: answer?.query ?? reading.query }),
    ...(answer === undefined ? {} : { answer: reportAnswer(answer, wording) }),
    ignored: reading.ignored,
    choices: reply.outcome === 'choices' ? wording.next : wording.instead,
    missing: reading.missing,
    ...replyBlocks(wording),
  };
}

function reportAnswer(answer: Answer, wording: Reply['wording']) {
  return {
    total: inDollars(answer.total, answer.query),
    figures: answer.figures,
    ...(answer.table === undefined ? {} : { table: answer.table }),
    ...(answer.chart === undefined ? {} : { chart: answer.chart }),
    ...(answer.runs === undefined ? {} : { runs: answer.runs }),
    working: wording.working,
    assumptions: answer.assumptions.map(({ sources: _, ...assumption }) => assumption),
    sources: answer.sources,
    caveats: wording.caveats,
  };
}

/** A price's total is in dollars: what it is by, slot `per` of the query says. */
function inDollars(total: Answer['total'], { intent }: Answer['query']): Answer['total'] {
  return intent === 'price' && total?.unit.startsWith('USD/') ? { ...total, unit: 'USD' } : total;
}
