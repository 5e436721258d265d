/** Who asks; ids as Slack gives them. */
export interface Asker {
  readonly team: string;
  readonly user: string;
}
