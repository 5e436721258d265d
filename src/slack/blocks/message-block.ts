import type { Block, KnownBlock } from '@slack/types';

/** A point of a series: the label of its category, and a number. */
interface ChartDatum {
  readonly label: string;
  readonly value: number;
}

/** Slack's chart, newer than `@slack/types` 3.2: https://docs.slack.dev/reference/block-kit/blocks/data-visualization-block */
export interface ChartBlock extends Block {
  readonly type: 'data_visualization';
  readonly title: string;
  readonly chart: {
    readonly type: 'bar' | 'line';
    /** Of each series exactly one point for each category. */
    readonly series: readonly { readonly name: string; readonly data: readonly ChartDatum[] }[];
    readonly axis_config: { readonly categories: readonly string[]; readonly y_label?: string };
  };
}

/** A block of a message. */
export type MessageBlock = KnownBlock | ChartBlock;
